/** A history as people read it: kept texts, to be reviewed as a diff themselves. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { historyMarkdown } from '../../../src/output/history/markdown.ts';
import { renderHistory } from '../../../src/output/history/table.ts';
import { createPaint } from '../../../src/output/terminal/chalk-paint.ts';
import { displayWidth } from '../../../src/output/terminal/display-width.ts';
import type { Page } from '../../../src/output/terminal/page.ts';
import { plainPaint } from '../../../src/output/terminal/paint.ts';
import { historyNote, historyWords } from '../../../src/output/words/history.ts';
import { languages } from '../../../src/output/words/language.ts';
import type { NoHistory } from '../../../src/report/history-answer.ts';
import { sampleHistory, sampleTaskHistory } from './sample-history.ts';

const kept = (name: string) => join(import.meta.dirname, name);
const page = (width: number, more: Partial<Page> = {}): Page => ({
  language: 'vi',
  paint: plainPaint,
  width,
  textWidth: width,
  ...more,
});

describe.each(languages)('in %s', (language) => {
  test('the plan, for people', async () => {
    await expect(renderHistory(sampleHistory, page(120, { language }))).toMatchFileSnapshot(
      kept(`plan-${language}.txt`),
    );
  });

  test('a task without git, for people', async () => {
    await expect(renderHistory(sampleTaskHistory, page(100, { language }))).toMatchFileSnapshot(
      kept(`task-${language}.txt`),
    );
  });

  test('the plan and a task, for a comment', async () => {
    await expect(historyMarkdown(sampleHistory, language)).toMatchFileSnapshot(kept(`plan-${language}.md`));
    await expect(historyMarkdown(sampleTaskHistory, language)).toMatchFileSnapshot(kept(`task-${language}.md`));
  });

  test.each(Object.keys(historyWords.missing) as NoHistory[])('why there are no commits: %s', (missing) => {
    const note = historyNote({ git: { missing, isShallow: false } }, language);
    expect(note).toBe(historyWords.withoutGit[language](historyWords.missing[missing][language]));
  });
});

test('a whole history needs no note', () => {
  expect(historyNote({ git: { missing: null, isShallow: false } }, 'vi')).toBe('');
});

test('on a narrow terminal the commit stands under the event', async () => {
  await expect(renderHistory(sampleHistory, page(60))).toMatchFileSnapshot(kept('narrow.txt'));
});

test.each([40, 60, 80, 200])('no line is wider than a terminal of %i columns', (width) => {
  const widths = renderHistory(sampleHistory, page(width)).split('\n').map(displayWidth);
  expect(Math.max(...widths)).toBeLessThanOrEqual(width);
});

test('what is late is red, and an entry whose days disagree is marked', () => {
  const text = renderHistory(sampleHistory, page(160, { paint: createPaint(1) }));
  expect(text).toContain('\u001b[31mQuá hạn (thời hạn 30/09/2021)\u001b[39m');
  expect(text).toContain('\u001b[33m\u001b[1mchưa lưu vào git\u001b[22m\u001b[39m');
});

test('nothing yet', () => {
  const answer = { ...sampleTaskHistory, events: [] };
  expect(renderHistory(answer, page(100))).toMatch(/\n\nChưa có diễn biến nào\.\n$/);
  expect(historyMarkdown(answer, 'en')).toMatch(/\n\nNo events\.\n$/);
});
