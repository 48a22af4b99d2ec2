/** The nearest known name to a slip, and none where nothing is near. */
import { describe, expect, test } from 'vitest';
import { nearestAmong, nearestOf } from '../../src/diagnostics/nearest.ts';

const agencies = ['so-gddt', 'so-noi-vu', 'so-khcn', 'ubnd-tan-an', 'ubnd-tan-tru'];

describe('nearestOf', () => {
  test.each([
    ['a letter too many', 'so-gdddt', agencies, 'so-gddt'],
    ['a letter too few', 'so-gdt', agencies, 'so-gddt'],
    ['another letter', 'so-goi-vu', agencies, 'so-noi-vu'],
    ['two letters swapped count one', 'LP.01', ['PL.01', 'PL.11'], 'PL.01'],
    ['case counts nothing', 'DueSoonDays', ['dueSoonDays', 'reviewMonths'], 'dueSoonDays'],
    ['the one with the fewest slips', 'ubnd-tan-ann', agencies, 'ubnd-tan-an'],
    ['of two alike the first', 'PL.1', ['PL.01', 'PL.11'], 'PL.01'],
    ['another number is another thing', 'PL.09', ['PL.01', 'PL.02'], null],
    ['a number without its nought', 'PL.1', ['PL.11', 'PL.01'], 'PL.01'],
    ['a short name with one slip', 'du', ['due', 'lead'], 'due'],
    ['a short name with two', 'duty', ['due', 'lead'], null],
    ['nothing near', 'cong-an-tinh', agencies, null],
    ['an empty text', '', agencies, null],
    ['nothing known', 'so-gddt', [], null],
  ])('%s: %s', (_, text, known, expected) => expect(nearestOf(text, known)).toBe(expected));
});

describe('nearestAmong', () => {
  test('knows again what it was asked before, and looks for fifty names at most', () => {
    let looks = 0;
    const known = Object.assign([], {
      *[Symbol.iterator]() {
        looks += 1;
        yield* agencies;
      },
    });
    const nearest = nearestAmong(known);
    expect([nearest('so-gdt'), nearest('so-gdt'), nearest('cong-an-tinh')]).toEqual(['so-gddt', 'so-gddt', null]);
    expect(looks).toBe(2);
    for (let index = 0; index < 48; index += 1) nearest(`so-gddt${index}`);
    expect([nearest('so-khnc'), nearest('so-gdt')]).toEqual([null, 'so-gddt']);
    expect(looks).toBe(50);
  });
});
