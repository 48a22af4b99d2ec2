/** A diff as people read it: kept texts, to be reviewed as a diff themselves. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffMarkdown } from '../../../src/output/diff/markdown.ts';
import { renderDiff } from '../../../src/output/diff/text.ts';
import { createPaint } from '../../../src/output/terminal/chalk-paint.ts';
import { displayWidth } from '../../../src/output/terminal/display-width.ts';
import type { Page } from '../../../src/output/terminal/page.ts';
import { plainPaint } from '../../../src/output/terminal/paint.ts';
import { languages } from '../../../src/output/words/language.ts';
import type { DiffAnswer } from '../../../src/report/diff-answer.ts';
import { everyKind, sampleDiff } from './sample-diff.ts';

const kept = (name: string) => join(import.meta.dirname, name);
const page = (width: number, more: Partial<Page> = {}): Page => ({
  language: 'vi',
  paint: plainPaint,
  width,
  textWidth: width,
  ...more,
});

test('the sample shows every kind of change', () => {
  const { tasks, register, document, settings, files } = sampleDiff;
  const shown = [...tasks.flatMap(({ changes }) => changes), ...register, ...document, ...settings, ...files];
  expect(new Set(shown.map(({ kind }) => kind))).toEqual(new Set(Object.keys(everyKind)));
});

test.each(languages)('for people, in %s', async (language) => {
  await expect(renderDiff(sampleDiff, page(100, { language }))).toMatchFileSnapshot(kept(`${language}.txt`));
});

test.each(languages)('for a comment, in %s', async (language) => {
  await expect(diffMarkdown(sampleDiff, language)).toMatchFileSnapshot(kept(`${language}.md`));
});

test.each([40, 60, 200])('no line is wider than a terminal of %i columns', (width) => {
  const widths = renderDiff(sampleDiff, page(width)).split('\n').map(displayWidth);
  expect(Math.max(...widths)).toBeLessThanOrEqual(width);
});

describe('old and new', () => {
  test('have a mark each, and a colour each where there is colour', () => {
    const [change] = sampleDiff.settings;
    const answer: DiffAnswer = {
      ...sampleDiff,
      tasks: [],
      register: [],
      document: [],
      settings: change ? [change] : [],
      files: [],
    };
    const text = renderDiff(answer, page(80, { paint: createPaint(1) }));
    expect(text).toContain('\u001b[31m    - 30\u001b[39m\n\u001b[32m    + 15\u001b[39m\n');
  });
});

describe('nothing changed', () => {
  const { before } = sampleDiff.totals;
  const answer: DiffAnswer = {
    ...sampleDiff,
    tasks: [],
    register: [],
    document: [],
    settings: [],
    files: [],
    totals: { before, after: before },
  };

  test.each([
    ['vi', 'Không có thay đổi.'],
    ['en', 'Nothing changed.'],
  ] as const)('is said in %s', (language, said) => {
    const [head, nothing, ...others] = renderDiff(answer, page(100, { language })).split('\n\n');
    expect(head).toContain('Kế hoạch mẫu\n');
    expect([nothing, others]).toEqual([`${said}\n`, []]);
    expect(diffMarkdown(answer, language)).toContain(`\n\n**${said}**\n\n`);
    expect(diffMarkdown(answer, language)).not.toContain('|');
  });
});
