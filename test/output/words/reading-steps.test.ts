/** Every step of a reading in words: a page kept beside this test, and no step of a real phrase without words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { languages } from '../../../src/output/words/language.ts';
import { stepText } from '../../../src/output/words/reading-steps.ts';
import type { ReadingStep } from '../../../src/wording/reading.ts';
import { readWording } from '../../../src/wording/wording.ts';

const day = '2021-12-14' as Day;

/** At least one of every kind: that the list is complete is seen to by its type. */
const samples: { readonly [Kind in ReadingStep['kind']]: readonly Extract<ReadingStep, { kind: Kind }>[] } = {
  excerpt: [{ kind: 'excerpt', text: 'quý I năm 2021' }],
  day: [{ kind: 'day', day }],
  period: [
    { kind: 'period', unit: 'quarter', index: 1, year: 2021 },
    { kind: 'period', unit: 'month', index: 12, year: 2021 },
    { kind: 'period', unit: 'half-year', index: 2, year: 2021 },
    { kind: 'period', unit: 'year', index: 1, year: 2021 },
  ],
  'months-of-year': [
    { kind: 'months-of-year', count: 6, part: 'first' },
    { kind: 'months-of-year', count: 3, part: 'last' },
  ],
  'range-end': [{ kind: 'range-end', from: '2021-Q3', to: '2021-Q4' }],
  'last-day-of-period': [{ kind: 'last-day-of-period', day }],
  before: [{ kind: 'before', begins: '2021-12-15' as Day, day }],
  every: [
    { kind: 'every', unit: 'month' },
    { kind: 'every', unit: 'half-year' },
  ],
  by: [
    { kind: 'by', by: null, before: false },
    { kind: 'by', by: '12-14', before: true },
    { kind: 'by', by: '05', before: false },
  ],
  from: [{ kind: 'from', value: '2021' }],
  until: [{ kind: 'until', value: '2021-12' }],
  ongoing: [{ kind: 'ongoing' }],
  'ongoing-during': [{ kind: 'ongoing-during', value: '2021', day }],
  'ongoing-or-recurring': [{ kind: 'ongoing-or-recurring' }],
  event: [{ kind: 'event', text: 'Đề án được phê duyệt' }],
  condition: [{ kind: 'condition', text: 'sau khi HĐND thông qua' }],
  beside: [{ kind: 'beside', text: 'trình tháng 4/2021', value: '2021-04' }],
  evenly: [{ kind: 'evenly', count: 2 }],
  within: [
    { kind: 'within', span: { count: 1, unit: 'days' } },
    { kind: 'within', span: { count: 10, unit: 'working days' } },
    { kind: 'within', span: { count: 3, unit: 'months' } },
  ],
  'remark-ignored': [{ kind: 'remark-ignored', text: '(nếu có)' }],
  'title-ignored': [{ kind: 'title-ignored', text: '“Đề án 2030”' }],
  'citation-ignored': [{ kind: 'citation-ignored', text: 'số 12/KH-UBND ngày 01/3/2021' }],
  'name-ignored': [{ kind: 'name-ignored', text: 'giai đoạn 2021 - 2025' }],
  'hour-ignored': [{ kind: 'hour-ignored' }],
  'roman-typo': [{ kind: 'roman-typo', text: 'lV', index: 4 }],
  'year-joined': [{ kind: 'year-joined', text: '20 21', year: 2021 }],
  'too-long': [{ kind: 'too-long', length: 1001, limit: 1000 }],
  'year-missing': [{ kind: 'year-missing', text: 'quý IV' }],
  'short-year': [{ kind: 'short-year', text: 'quý I/21' }],
  impossible: [{ kind: 'impossible', text: '30/02/2021' }],
  backwards: [{ kind: 'backwards', text: '2022-2021' }],
  gap: [{ kind: 'gap', text: 'quý I và quý IV năm 2021' }],
  'start-only': [{ kind: 'start-only', text: 'từ năm 2021', value: '2021' }],
  done: [{ kind: 'done', text: 'đã ban hành ngày 15/6/2021' }],
  denied: [{ kind: 'denied', text: 'không thực hiện trong năm 2021' }],
  inexact: [{ kind: 'inexact', text: 'đầu năm 2021' }],
  several: [
    {
      kind: 'several',
      found: [
        { text: 'quý I năm 2021', value: '2021-Q1' },
        { text: 'hằng năm', value: null },
      ],
    },
    { kind: 'several', found: [{ text: 'hằng tuần', value: null }] },
  ],
};

const steps: readonly ReadingStep[] = Object.values(samples).flat();

test('the words of every step', async () => {
  const page = steps.map(
    (step) => `${step.kind}\n${languages.map((language) => `  ${stepText(step, language)}\n`).join('')}`,
  );
  await expect(page.join('\n')).toMatchFileSnapshot('./reading-steps.txt');
});

test.each(languages)('a step is a sentence without a stop, in composed Unicode (%s)', (language) => {
  for (const step of steps) {
    const text = stepText(step, language);
    expect(text).toMatch(/^(?:["\p{Ll}\d]|Q\d|H\d|Dec )/u);
    expect(text).not.toMatch(/[.\s]$|undefined|null|NaN|\[object/);
    expect(text).toBe(text.normalize('NFC'));
  }
});

describe('phrases of real plans', () => {
  const folder = join(import.meta.dirname, '../../wording/fixtures');
  const phrases = ['deadline-phrases', 'wordings-understood', 'wordings-refused'].flatMap((name) =>
    readFileSync(join(folder, `${name}.tsv`), 'utf8')
      .split('\n')
      .flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split('\t')[0] ?? ''])),
  );

  test.each(languages)('have words for each step (%s)', (language) => {
    const said = phrases.flatMap((phrase) => readWording(phrase).steps.map((step) => stepText(step, language)));
    expect(said.length).toBeGreaterThan(phrases.length);
    for (const text of said) expect(text).not.toMatch(/undefined|null|NaN|\[object|^$/);
  });
});
