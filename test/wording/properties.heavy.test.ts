/** What holds for every wording, however it is typed and whatever it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/calendar/day.ts';
import { foldDiacritics } from '../../src/calendar/fold.ts';
import type { WordingReading } from '../../src/wording/reading.ts';
import { readWording } from '../../src/wording/wording.ts';
import { rowsOf, summaryOf } from './reading-summary.ts';

const readable = ['deadline-phrases.tsv', 'wordings-understood.tsv', 'wordings-of-offices.tsv']
  .flatMap(rowsOf)
  .map(([wording]) => wording)
  .filter((wording) => readWording(wording).due !== null);

/** Composed vowels with combining tones, as older Vietnamese keyboards type them. */
function halfCompose(text: string): string {
  return text.normalize('NFD').replace(/([aeou])(\p{M}*?)([\u0302\u0306\u031b])/giu, (_, base, between, mark) => {
    return (base + mark).normalize('NFC') + between;
  });
}

const forms: ((text: string) => string)[] = [
  (text) => text.normalize('NFC'),
  (text) => text.normalize('NFD'),
  halfCompose,
];
const cases: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
];
const spaces = fc.constantFrom(' ', '  ', '\u00a0', ' \t', '\n', '\u200b ', '\u3000');

describe('a readable wording', () => {
  it('reads the same in any Unicode form, case and white space', () => {
    const typing = fc.tuple(fc.constantFrom(...readable), fc.constantFrom(...forms), fc.constantFrom(...cases), spaces);
    fc.assert(
      fc.property(typing, ([wording, form, inCase, space]) => {
        const typed = inCase(form(`${space}${wording.replaceAll(' ', space)}${space}`));
        expect(foldDiacritics(JSON.stringify(readWording(typed)))).toBe(
          foldDiacritics(JSON.stringify(readWording(wording))),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each(readable)('never means something else without its diacritics: %s', (wording) => {
    const reading = readWording(foldDiacritics(wording));
    const expected = summaryOf(readWording(wording));
    expect([expected, 'no-year', 'no-period', 'not-understood']).toContain(summaryOf(reading));
  });
});

/** Phrases with a day of their own. */
const dated = readable.filter((wording) => readWording(wording).due?.kind === 'term');

it('is not read when two deadlines are stated beside each other, unless one of them says that it is the deadline', () => {
  const pair = fc.tuple(fc.constantFrom(...dated), fc.constantFrom(...dated), fc.constantFrom('; ', '. ', ' hoặc '));
  fc.assert(
    fc.property(pair, ([one, other, between]) => {
      const [a, b] = [readWording(one), readWording(other)];
      fc.pre(a.due !== null && b.due !== null && a.day !== b.day);
      const both = readWording(`${one}${between}${other}`);
      if (both.due === null) return;
      expect([a.day, b.day]).toContain(both.due.kind === 'term' ? both.day : null);
      expect(both.steps.map(({ kind }) => kind)).toContain('beside');
    }),
    { numRuns: 2000 },
  );
});

const vocabulary = [
  ...[
    'quý',
    'Quí',
    'q',
    'tháng',
    't',
    'năm',
    'ngày',
    'I',
    'II',
    'iv',
    'V',
    'lV',
    '1',
    '4',
    '6',
    '12',
    '15',
    '31',
    '021',
  ],
  ...['2020', '2021', '2022', '20', '21', '9999', '/', '-', '.', ',', ';', ':', '(', ')', '“', '”', '–', '%'],
  ...[
    'trước',
    'sau',
    'khi',
    'từ',
    'đến',
    'hết',
    'trong',
    'chậm nhất',
    'cuối',
    'đầu',
    'giữa',
    'giai đoạn',
    'và',
    'hoặc',
  ],
  ...[
    'hằng',
    'mỗi',
    'định kỳ',
    'một',
    'lần',
    'thường xuyên',
    'kể từ',
    'làm việc',
    'sáu',
    'nửa',
    'của',
    'giờ',
    'báo cáo',
  ],
  ...[
    'số',
    '51-KL/TW',
    'ban hành',
    'theo quy định',
    'học',
    'đã',
    'không',
    'duy trì',
    'hoàn thành',
    'Đề án',
    'hằng năm',
  ],
];
const soup = fc
  .array(fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(' ', ' ', '')), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));

/** The years that the due value and the day name. */
function yearsIn(reading: WordingReading): number[] {
  if (reading.due === null || reading.due.kind === 'event') return [];
  return [...JSON.stringify([reading.due, reading.day]).matchAll(/\d{4}/g)].map(([year]) => Number(year));
}

describe('any text', () => {
  it('is read without a throw', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), soup);
    fc.assert(
      fc.property(texts, (text) => {
        expect(readWording(text)).toHaveProperty('steps');
      }),
      { numRuns: 2000 },
    );
  });

  it('gives days that exist, and no year that its digits do not name, but the one before it', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const reading = readWording(text);
        if (reading.due !== null && reading.day !== null) expect(isDay(reading.day)).toBe(true);
        const digits = text.replace(/\D/g, '');
        for (const year of yearsIn(reading)) {
          const isBefore = reading.steps.some((step) => step.kind === 'before');
          expect(digits.includes(String(year)) || (isBefore && digits.includes(String(year + 1)))).toBe(true);
        }
      }),
      { numRuns: 20_000 },
    );
  });

  // Work that grows faster than the phrase would run into the runner's own time limit.
  it('is read however often a piece repeats', () => {
    const hostile = ['(', '"', '1/', '1,', 'sau khi ', '(a', 'q1', '2021 - ', 'từ ', '\u0301'];
    for (const piece of hostile) {
      expect(() => readWording(piece.repeat(500 / piece.length))).not.toThrow();
      expect(readWording(piece.repeat(200_000)).due).toBeNull();
    }
  });
});
