/** The report of the invented year, and of four plans together, in every format: the same counts in each, read back from what was written. */
import { beforeAll, describe, expect, test } from 'vitest';
import { cellText, type Table } from '../../../src/import/described.ts';
import { readDocx } from '../../../src/import/docx/read-docx.ts';
import { periodicDocx } from '../../../src/output/periodic/docx.ts';
import { periodicMarkdown } from '../../../src/output/periodic/markdown.ts';
import { renderPeriodic } from '../../../src/output/periodic/text.ts';
import { periodicXlsx } from '../../../src/output/periodic/xlsx.ts';
import { plainPaint } from '../../../src/output/terminal/paint.ts';
import type { Language } from '../../../src/output/words/language.ts';
import type { AnyReport, PeriodicAnswer, PeriodicOfPlans } from '../../../src/report/periodic/answer.ts';
import { lineOf } from '../../../src/sheets/cell.ts';
import type { Sheet } from '../../../src/sheets/sheet.ts';
import { sheetsIn } from '../../../src/sheets/sheets-in.ts';
import { run } from '../../main/environment.ts';

/** What a format says: its sentences, its tables cell by cell, and the ids of the tasks that it lists. */
interface Said {
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  readonly ids: readonly string[];
}

const world = { folder: 'test/plans/nam-2021', now: '2022-04-05T02:00:00Z' };
const several = ['--plan', '../tinh-mau', '--plan', '.', '-q'];

type Reader = (answer: AnyReport, language: Language) => Promise<Said> | Said;

const formats: Readonly<Record<string, Reader>> = {
  html: async ({ plan, period }, language) => {
    const argv = ['report', period.value, '--format', 'html', '--lang', language, ...(plan === null ? several : [])];
    return fromHtml((await run(argv, world)).stdout);
  },
  text: (answer, language) => {
    const page = { language, paint: plainPaint, width: 200, textWidth: Number.POSITIVE_INFINITY };
    return fromLines(renderPeriodic(answer, page), / {2,}/);
  },
  md: (answer, language) => fromLines(periodicMarkdown(answer, language).replaceAll('\\', ''), /^\| *| *\| */),
  docx: async (answer, language) => {
    const read = readDocx(await periodicDocx(answer, language), 'report.docx');
    if (!('blocks' in read)) throw new Error(read.fault);
    const tables = read.blocks.filter((block): block is Table => 'rows' in block);
    const rows = tables.flatMap((table) => table.rows.map(({ cells }) => cells.map(cellText)));
    const text = read.blocks.flatMap((block) => ('rows' in block ? [] : [block.text])).join('\n');
    return said(text, rows);
  },
  xlsx: async (answer, language) => {
    const sheets = await sheetsIn(await periodicXlsx(answer, language), () => 0);
    if (!Array.isArray(sheets)) throw new Error('no workbook');
    const rows = (sheets as readonly Sheet[]).flatMap((sheet) =>
      sheet.rows.map(({ cells }) => [...cells.values()].map((cell) => lineOf(cell) ?? '')),
    );
    return said(rows.map((row) => row.join(' ')).join('\n'), rows);
  },
};

/** The texts of a page: of each row of its tables the cells, of the rest line by line. */
function fromHtml(page: string): Said {
  const plain = (markup: string) =>
    markup
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const rows = [...page.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => plain(cell)),
  );
  return said(plain(page), rows);
}

function fromLines(text: string, between: RegExp): Said {
  return said(
    text,
    text.split('\n').map((line) =>
      line
        .trim()
        .split(between)
        .filter((cell) => cell !== ''),
    ),
  );
}

function said(text: string, rows: Said['rows']): Said {
  const named = rows.flatMap((row) =>
    row.slice(0, 3).flatMap((cell) => /^((?:PL|[IVX]+)\.[\d.a-z]*\d)(?:\.? |$)/.exec(cell)?.[1] ?? []),
  );
  return { text, rows, ids: [...new Set(named)] };
}

/** The row that begins with these words, without a number before them. */
function countsOf({ rows }: Said, name: string): readonly string[] {
  const isNamed = (cell: string) => cell === name || cell.includes(` ${name} `);
  const row = rows.find((cells) => cells.some(isNamed) && cells.length > 9) ?? [];
  return row.slice(row.findIndex(isNamed) + 1);
}

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  describe.each(['2021-Q4', '2021-Q3', '2022-Q1'])('%s', (period) => {
    let answer: PeriodicAnswer;
    beforeAll(async () => {
      const argv = ['report', period, '--format', 'json'];
      const { stdout } = await run(argv, world);
      answer = JSON.parse(stdout);
    });

    test.each(Object.keys(formats))('%s', async (format) => {
      const found = await (formats[format] as Reader)(answer, language);
      for (const { agency, totals } of answer.agencies) expectCounts(found, agency.name, totals);
      expectWhole(found, language === 'vi' ? 'Toàn kế hoạch' : 'The whole plan', answer);
      expectRates(found, answer);
      expect(answer.tasks.map(({ id }) => id).filter((id) => !found.ids.includes(id))).toEqual([]);
      const late = answer.agencies.flatMap(({ overdue }) => overdue);
      for (const { task, daysLate } of late)
        expect(found.text).toMatch(new RegExp(`${task} \\([^)]*${daysLate} (?:ngày|day)`));
    });
  });
});

describe.each(['vi', 'en'] as const)('over several plans, in %s', (language) => {
  let answer: PeriodicOfPlans;
  beforeAll(async () => {
    const { stdout } = await run(['report', '2021-Q4', ...several, '--format', 'json'], world);
    answer = JSON.parse(stdout);
  });

  test('the plans add up to the whole', () => {
    for (const key of Object.keys(answer.totals) as (keyof AnyReport['totals'])[])
      expect(
        answer.plans.reduce((sum, { totals }) => sum + totals[key], 0),
        key,
      ).toBe(answer.totals[key]);
    expect(answer.rates.done).toEqual({ count: answer.totals.done, of: answer.totals.tasks });
    expect(answer.tasks).toHaveLength(answer.totals.tasks);
    expect(answer.overdue).toHaveLength(answer.totals.overdue);
  });

  test.each(Object.keys(formats))('%s', async (format) => {
    const found = await (formats[format] as Reader)(answer, language);
    for (const { agency, totals } of answer.agencies) expectCounts(found, agency.name, totals);
    for (const { number, totals } of answer.plans) expectCounts(found, number, totals);
    expectWhole(found, language === 'vi' ? 'Tất cả kế hoạch' : 'All plans', answer);
    expectRates(found, answer);
    const words = `${found.text} ${found.rows.flat().join(' ')}`.replace(/\s+/g, ' ');
    for (const { text } of answer.tasks) expect(words).toContain(text.slice(0, 24));
    for (const { task, daysLate, plan } of answer.agencies.flatMap(({ overdue }) => overdue)) {
      const { number } = answer.plans.find(({ id }) => id === plan.id) as PeriodicOfPlans['plans'][number];
      expect(found.text).toMatch(new RegExp(`${task} (?:tại|of) [^(;]* ${number} \\([^)]*${daysLate} (?:ngày|day)`));
    }
  });
});

function expectWhole(found: Said, name: string, { totals }: AnyReport): void {
  const whole = countsOf(found, name);
  expect(whole[0]).toBe(String(totals.tasks));
  expect(whole.at(-1)).toContain(`${totals.done}/${totals.done + totals.overdue} (`);
}

/** The row of this name has the counts, in the order of the columns. */
function expectCounts(found: Said, name: string, totals: AnyReport['totals']): void {
  const { tasks, doneOnTime, doneLate, inTerm, dueSoon, overdue, ongoing } = totals;
  const others = totals.awaitingEvent + totals.noDeadline + totals.suspended + totals.withdrawn;
  const counts = [tasks, doneOnTime, doneLate, inTerm, dueSoon, overdue, ongoing, others].map(String);
  expect([name, ...countsOf(found, name).slice(0, 8)]).toEqual([name, ...counts]);
}

function expectRates({ text, rows }: Said, { rates }: AnyReport): void {
  for (const { count, of } of [rates.done, rates.doneOfFallenDue, rates.onTime])
    if (of > 0) expect(text + rows.join('\n')).toContain(`${count}/${of} (`);
}

test('a count of a thousand is a number in the workbook, and marked where it is read', async () => {
  const { stdout } = await run(['report', '2021-Q4', '--format', 'json'], world);
  const answer: PeriodicAnswer = JSON.parse(stdout);
  const large = { ...answer, totals: { ...answer.totals, tasks: 1234 } };
  const sheets = await sheetsIn(await periodicXlsx(large, 'vi'), () => 0);
  const cells = (sheets as readonly Sheet[]).map(({ rows }) =>
    rows.flatMap((row) => [...row.cells.values()]).filter((cell) => lineOf(cell) === '1234'),
  );
  expect(cells.map((those) => those.map(({ is }) => is))).toEqual([['number'], ['number'], []]);
  expect(periodicMarkdown(large, 'vi').match(/\| 1\.234 \|/g)).toHaveLength(2);
});
