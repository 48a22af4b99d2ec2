/** The obvious phrases: what is seen without reading never contradicts what is read. */
import { describe, expect, test } from 'vitest';
import { type Due, termNamed } from '../../src/calendar/due.ts';
import { plainlyAgrees } from '../../src/wording/plain-wording.ts';
import { readWording, wordingAgrees } from '../../src/wording/wording.ts';

const yearly: Due = { kind: 'recurring', every: 'year', from: '2020', until: null, by: null };
const ongoing: Due = { kind: 'ongoing' };
const term = (value: string): Due => termNamed(value) as Due;

describe('seen without reading', () => {
  test.each([
    ['Quý I năm 2021', term('2021-Q1')],
    ['Quý IV năm 2022', term('2022-Q4')],
    ['Quý IV năm 2022', term('2022-12-31')],
    ['hoàn thành trong quý II năm 2020', term('2020-Q2')],
    ['trong quý III năm 2020', term('2020-Q3')],
    ['hằng năm', yearly],
    ['Hàng năm', yearly],
    ['Thường xuyên', ongoing],
    ['định kỳ', ongoing],
  ])('%s', (wording, due) => {
    expect(plainlyAgrees(wording, due)).toBe(true);
  });

  test.each([
    ['Quý I năm 2021', term('2021-Q2')],
    ['Quý I năm 2021', ongoing],
    ['Quý V năm 2021', term('2021-Q4')],
    ['hằng năm', { ...yearly, by: '12-14' } as Due],
    ['hằng năm', term('2021')],
    ['thường xuyên', yearly],
    ['định kỳ', yearly],
  ])('%s is not', (wording, due) => {
    expect(plainlyAgrees(wording, due)).toBe(false);
  });
});

test('whatever is seen to agree agrees when it is read, or cannot be read', () => {
  const quarters = ['i', 'I', 'II', 'iii', 'IV', 'iv'].flatMap((roman) =>
    ['', 'trong ', 'hoàn thành ', 'hoàn thành trong ', 'Hoàn thành trong '].map(
      (lead) => `${lead}quý ${roman} năm 2021`,
    ),
  );
  const wordings = [...quarters, 'hằng năm', 'hàng năm', 'thường xuyên', 'định kỳ', 'quý i năm 2022'];
  const dues = [
    ...[1, 2, 3, 4].map((index) => term(`2021-Q${index}`)),
    term('2021-03-31'),
    term('2021'),
    yearly,
    ongoing,
  ];
  let seen = 0;
  for (const wording of wordings) {
    for (const due of dues.filter((candidate) => plainlyAgrees(wording, candidate))) {
      const reading = readWording(wording);
      expect(reading.due === null || wordingAgrees(reading, due, '2020'), `${wording} and ${JSON.stringify(due)}`).toBe(
        true,
      );
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(30);
});
