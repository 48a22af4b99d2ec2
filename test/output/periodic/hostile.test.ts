/** What anybody may have written into a plan, or beside it, stays text in every form of the report. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Day } from '../../../src/calendar/day.ts';
import { type Period, periodNamed } from '../../../src/calendar/period.ts';
import { periodicDocx } from '../../../src/output/periodic/docx.ts';
import { periodicHtml } from '../../../src/output/periodic/html.ts';
import { periodicMarkdown } from '../../../src/output/periodic/markdown.ts';
import { readOwnText } from '../../../src/output/periodic/own-text.ts';
import { renderPeriodic } from '../../../src/output/periodic/text.ts';
import { periodicXlsx } from '../../../src/output/periodic/xlsx.ts';
import { plainPaint } from '../../../src/output/terminal/paint.ts';
import { statusBook } from '../../../src/report/book.ts';
import { periodicAnswer, reportDay } from '../../../src/report/periodic/periodic.ts';
import { everything } from '../../../src/report/selection.ts';
import { look } from '../../../src/view/look.ts';
import { loadWritten } from '../../plans/written-plan.ts';
import { around } from '../../report/report-plan.ts';
import { hostileTexts } from '../hostile-answers.ts';

/** The report on a plan whose texts, obstacles and paragraphs are these. */
async function reportOf(texts: readonly string[]) {
  const quoted = (text: string) => JSON.stringify(text.replace(/\p{Cs}|[\ufffe\uffff]/gu, '?'));
  const rows = texts.map(
    (text, index) => `- {number: "${10 + index}", text: ${quoted(text)}, lead: [so-mot], due: 2021-Q1}`,
  );
  const progress = Object.fromEntries(
    texts.map((text, index) => [
      `PL.${10 + index}`,
      `- {date: 2021-11-01, agency: so-mot, state: in-progress, obstacle: ${quoted(text)}, proposal: ${quoted(text)}}`,
    ]),
  );
  const { plan } = await loadWritten({ rows: rows.join('\n'), progress });
  const period = periodNamed('2021-Q4') as Period;
  const { paragraphs } = readOwnText(texts.join('\n\n'));
  const view = look(plan, reportDay(period, '2022-01-01' as Day));
  const answer = periodicAnswer(view, { period, agency: null, paragraphs }, around);
  return { answer, book: statusBook('status', view, everything, around) };
}

const dangerous = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202e\u2066\u2060]/;

describe('hostile texts', async () => {
  const { answer, book } = await reportOf(hostileTexts);

  test('a page has no element, script or address of theirs, and a policy that would not load any', async () => {
    const page = await periodicHtml(answer, book, 'vi');
    expect(page).toMatch(/content="default-src 'none'; style-src 'sha256-/);
    expect(page.match(/<(?:b|failure|img|link|iframe)\b/g)).toBeNull();
    expect(page.match(/<script\b/g)).toHaveLength(1);
    expect((page.match(/ href="[^"]*"/g) ?? []).every((link) => link.startsWith(' href="#'))).toBe(true);
    expect(page).toContain('&lt;/failure&gt;&lt;b&gt;');
    expect(page).not.toMatch(dangerous);
  });

  test('the screen and Markdown show what would steer them', () => {
    const text = renderPeriodic(answer, { language: 'vi', paint: plainPaint, width: 120, textWidth: 120 });
    expect(text).not.toMatch(dangerous);
    const markdown = periodicMarkdown(answer, 'vi');
    expect(markdown).not.toMatch(dangerous);
    expect(markdown).not.toMatch(/[^\\]\[x\]\(|<b>|^::error/m);
  });

  test.each([
    ['docx', async () => await periodicDocx(answer, 'vi'), 'word/document.xml'],
    ['xlsx', async () => await periodicXlsx(answer, 'vi'), 'xl/worksheets/sheet3.xml'],
  ])('%s is sound XML in every part, without a formula', async (_, made, part) => {
    const parts = unzipSync(await made());
    expect(Object.keys(parts)).toContain(part);
    for (const [name, bytes] of Object.entries(parts)) {
      if (!name.endsWith('.xml')) continue;
      const xml = [{ fileName: name, contents: strFromU8(bytes) }];
      expect((await validateXML({ xml, normalization: 'c14n' })).errors).toEqual([]);
      expect(strFromU8(bytes)).not.toMatch(/<f>|<w:instrText[^>]*>(?!PAGE<)/);
    }
  });
});
