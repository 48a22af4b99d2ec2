/** Values of the command line as they go into the plan. */
import { describe, expect, test } from 'vitest';
import { dueName } from '../../../src/calendar/due-name.ts';
import { dueGiven, numberGiven, stateGiven } from '../../../src/cli/recording/given.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';

function misuseOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (error instanceof UsageError) return error.misuse;
    throw error;
  }
}

describe('a deadline keeps the unit in which it was given', () => {
  test.each([
    ['2021-Q3', '2021-Q3'],
    ['2021-q3', '2021-Q3'],
    ['Q3/2021', '2021-Q3'],
    ['3/2022', '2022-03'],
    ['30/9/2021', '2021-09-30'],
    ['2021-09-30', '2021-09-30'],
    ['2022', '2022'],
    ['quý III năm 2021', '2021-Q3'],
    ['trước ngày 15/12/2021', '2021-12-14'],
    ['hằng năm từ năm 2022', '{every: year, from: 2022}'],
    ['thường xuyên', 'ongoing'],
    ['ongoing', 'ongoing'],
  ])('%s', (given, name) => expect(dueName(dueGiven(given))).toBe(name));

  test.each(['quý III', '2021-Q7', '31/2/2021', ''])('and "%s" is none', (given) =>
    expect(misuseOf(() => dueGiven(given))).toMatchObject({ refusal: { why: 'not-a-due', given } }),
  );

  test.each(['hằng năm', 'hằng quý đến năm 2023'])('and "%s" does not say since when', (given) =>
    expect(misuseOf(() => dueGiven(given))).toMatchObject({ refusal: { why: 'recurs-since-when', given } }),
  );
});

describe('a number of a document', () => {
  test.each([
    ['812/KH-UBND', '812/KH-UBND'],
    [' số 812/KH-UBND ', '812/KH-UBND'],
    ['Số: 812/KH-UBND', '812/KH-UBND'],
    ['12/SGDĐT-GDTX', '12/SGDĐT-GDTX'],
  ])('"%s"', (given, number) => expect(numberGiven('--by', given)).toBe(number));

  test('does not hold its day', () => {
    const given = '812/KH-UBND ngày 25/3/2021';
    expect(misuseOf(() => numberGiven('--by', given))).toMatchObject({ refusal: { why: 'number-with-day', given } });
  });
});

describe('a state', () => {
  test.each([
    ['in-progress', 'in-progress'],
    ['đang thực hiện', 'in-progress'],
    ['Chua thuc hien', 'not-started'],
    ['hoàn thành', 'done'],
    ['Done', 'done'],
  ])('"%s"', (given, state) => expect(stateGiven(given)).toBe(state));

  test('that nobody knows', () => {
    expect(misuseOf(() => stateGiven('xong xuôi'))).toMatchObject({ fault: 'unknown-value', option: '--state' });
    expect(misuseOf(() => stateGiven(undefined))).toMatchObject({ refusal: { why: 'missing-option' } });
  });
});
