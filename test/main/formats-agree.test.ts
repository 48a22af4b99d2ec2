/** One answer in every format: the same tasks with the same standings, the same totals, the same counts of the agencies. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { formatsOf } from '../../src/output/formats.ts';
import { standingText } from '../../src/output/tasks/words.ts';
import { totalsSentence } from '../../src/output/words/sentences.ts';
import type { StatusAnswer, TaskAnswer, Totals } from '../../src/report/answers.ts';
import { sheetsIn } from '../../src/sheets/sheets-in.ts';
import { run } from './environment.ts';

interface Told {
  /** Each task by id with its standing in words, or its label where the format says no more. */
  readonly tasks: readonly string[];
  readonly text: string;
}

const plans = ['plan', 'test/plans/nam-2021'];

async function answer(plan: string, ...words: readonly string[]) {
  const { code, stdout, bytes, stderr } = await run([...words, '--plan', plan, '--as-of', '2021-12-15', '-q']);
  if (code !== 0) throw new Error(stderr);
  return { stdout, bytes: bytes ?? new Uint8Array() };
}

const unescaped = (text: string) =>
  text
    .replaceAll('<br>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The cells of the first table that has the ids, row by row. */
async function sheet(bytes: Uint8Array, index: number): Promise<string[][]> {
  const sheets = await sheetsIn(bytes, () => 0);
  if ('fault' in sheets) throw new Error(sheets.fault);
  return (sheets[index]?.rows ?? [])
    .filter((row) => row.index >= 4)
    .map(({ cells }) => [...cells.values()].map(({ text }) => text));
}

function wordRows(bytes: Uint8Array): string[][] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => unescaped(cell.replaceAll('<w:br/>', ' '))),
  );
}

function pageRows(html: string, table: string): string[][] {
  const found = new RegExp(`<table ${table}>[\\s\\S]*?</table>`).exec(html)?.[0] ?? '';
  return [...found.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => unescaped(cell)),
  );
}

/** What each format that is made of the whole answer tells of the tasks; JSON is what they are held against. */
const readers: Readonly<Record<string, (plan: string, command: string) => Promise<Told>>> = {
  xlsx: async (plan, command) => {
    const { bytes } = await answer(plan, command, '--format', 'xlsx');
    const rows = await sheet(bytes, 1);
    const counts = (await sheet(bytes, 0)).map((row) => row.slice(0, 2).join(' ')).join('\n');
    return { tasks: rows.map((row) => row[1] ?? ''), text: `${rows.flat().join('\n')}\n${counts}` };
  },
  docx: async (plan, command) => {
    const rows = wordRows((await answer(plan, command, '--format', 'docx')).bytes);
    const ids = rows.flatMap((row) => (row.length === 9 ? [/^([\w.]+)\. /.exec(row[1] ?? '')?.[1] ?? ''] : []));
    return { tasks: ids.filter((id) => id !== ''), text: rows.flat().join('\n') };
  },
  html: async (plan, command) => {
    const { stdout } = await answer(plan, command, '--format', 'html');
    const rows = pageRows(stdout, 'class="tasks sortable"').slice(1);
    return { tasks: rows.map(([id = '']) => id), text: unescaped(stdout) };
  },
  csv: async (plan, command) => {
    const { stdout } = await answer(plan, command, '--format', 'csv');
    return { tasks: [...stdout.matchAll(/^"([\w.]+)","/gm)].map((found) => found[1] ?? '').slice(0), text: stdout };
  },
  md: async (plan, command) => {
    const { stdout } = await answer(plan, command, '--format', 'md');
    return { tasks: [...stdout.matchAll(/^\| ([\w.]+\.[\w.]+) \|/gm)].map((found) => found[1] ?? ''), text: stdout };
  },
};

/** Formats that are tried elsewhere: what people see in a terminal, and the answer itself. */
const elsewhere = ['table', 'json', 'jsonl'];

test('every format of status is held against the answer', () => {
  const known = formatsOf(commands.status.formats).filter((format) => !elsewhere.includes(format));
  expect(known.toSorted()).toEqual(Object.keys(readers).toSorted());
});

describe.each(plans)('%s', (plan) => {
  test.each(
    ['status', 'overdue'].flatMap((command) => Object.keys(readers).map((format) => [command, format] as const)),
  )('%s --format %s tells every task, once', async (command, format) => {
    const { tasks } = JSON.parse((await answer(plan, command, '--format', 'json')).stdout) as StatusAnswer;
    const told = await readers[format]?.(plan, command);
    expect(told?.tasks.toSorted()).toEqual(tasks.map(({ id }: TaskAnswer) => id).toSorted());
    if (format === 'csv' || format === 'md') return;
    for (const task of tasks) expect(told?.text).toContain(standingText(task, 'vi'));
  });

  test('the totals are told alike', async () => {
    const { totals } = JSON.parse((await answer(plan, 'status', '--format', 'json')).stdout) as StatusAnswer;
    const sentence = totalsSentence(totals, 'vi');
    const textOf = async (format: string) => (await readers[format]?.(plan, 'status'))?.text;
    expect(await textOf('md')).toContain(sentence);
    expect(await textOf('html')).toContain(sentence);
    expect(await textOf('xlsx')).toContain(`Tổng số nhiệm vụ ${totals.tasks}\nĐã hoàn thành ${totals.done}\n`);
    const { bytes } = await answer(plan, 'status', '--format', 'docx');
    expect(unescaped(new TextDecoder().decode(unzipSync(bytes)['word/document.xml']))).toContain(sentence);
  });

  test('the agencies are counted alike', async () => {
    const { groups } = JSON.parse((await answer(plan, 'status', '--by', 'agency', '--format', 'json')).stdout);
    const expected = groups.map(({ name, totals }: { name: string; totals: Totals }) => [
      name,
      totals.tasks,
      totals.overdue,
    ]);
    const [xlsx, docx, html] = [
      await sheet((await answer(plan, 'status', '--format', 'xlsx')).bytes, 2),
      wordRows((await answer(plan, 'status', '--format', 'docx')).bytes).filter((row) => row.length === 11),
      pageRows((await answer(plan, 'status', '--format', 'html')).stdout, 'id="agencies-table"'),
    ];
    const picked = (rows: string[][], name: number, tasks: number, overdue: number) =>
      rows.slice(1, groups.length + 1).map((row) => [row[name], Number(row[tasks]), Number(row[overdue])]);
    expect(picked([[], ...xlsx], 1, 2, 8)).toEqual(expected);
    expect(picked(docx, 1, 2, 7)).toEqual(expected);
    expect(picked(html, 0, 1, 7)).toEqual(expected);
  });
});
