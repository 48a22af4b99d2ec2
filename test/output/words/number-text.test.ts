/** Numbers and rates as each language writes them. */
import { describe, expect, test } from 'vitest';
import { countText, numberText, rateText } from '../../../src/output/words/number-text.ts';

describe('numberText', () => {
  test.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [16274, '16.274', '16,274'],
    [1234567, '1.234.567', '1,234,567'],
  ])('%i', (value, vi, en) => {
    expect([numberText(value, 'vi'), numberText(value, 'en')]).toEqual([vi, en]);
  });
});

describe('rateText', () => {
  test.each([
    [3, 8, '3/8 (37,5%)', '3/8 (37.5%)'],
    [1, 2, '1/2 (50%)', '1/2 (50%)'],
    [0, 8, '0/8 (0%)', '0/8 (0%)'],
    [8, 8, '8/8 (100%)', '8/8 (100%)'],
    [16051, 16274, '16.051/16.274 (98,6%)', '16,051/16,274 (98.6%)'],
    [9999, 10000, '9.999/10.000 (99,9%)', '9,999/10,000 (99.9%)'],
    [0, 0, '—', '—'],
  ])('%i of %i', (count, of, vi, en) => {
    expect([rateText({ count, of }, 'vi'), rateText({ count, of }, 'en')]).toEqual([vi, en]);
  });
});

test('countText has one form in Vietnamese, with two digits as offices write, and two in English', () => {
  const words = { vi: 'cơ quan', en: 'agency', plural: 'agencies' };
  expect([1, 2].map((count) => countText(count, 'vi', words))).toEqual(['01 cơ quan', '02 cơ quan']);
  expect([0, 9, 10].map((count) => countText(count, 'vi', words))).toEqual(['0 cơ quan', '09 cơ quan', '10 cơ quan']);
  expect(countText(1, 'vi', { vi: 'tệp', en: 'file', isPlain: true })).toBe('1 tệp');
  expect([1, 2].map((count) => countText(count, 'en', words))).toEqual(['1 agency', '2 agencies']);
});
