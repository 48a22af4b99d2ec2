/** The values of options, understood or refused. */
import { describe, expect, test } from 'vitest';
import { checkChoices, duePeriod, standingList, withinDays } from '../../src/cli/option-values.ts';
import type { Options } from '../../src/cli/options.ts';
import type { Misuse } from '../../src/cli/usage-error.ts';

function misuseOf(action: () => unknown): Misuse | null {
  try {
    action();
    return null;
  } catch (error) {
    return (error as { readonly misuse: Misuse }).misuse;
  }
}

describe('withinDays', () => {
  test.each([
    ['30', 30],
    ['30d', 30],
    ['0', 0],
    ['9999d', 9999],
    [undefined, undefined],
  ])('%s is %s', (given, days) => {
    expect(withinDays(given)).toBe(days);
  });

  test.each(['', 'd', '-1', '1.5', '10000', '30 d', '30w', '3٠', 'ba mươi'])('refuses "%s"', (given) => {
    expect(misuseOf(() => withinDays(given))).toEqual({ fault: 'not-days', option: '--within', given });
  });
});

describe('duePeriod', () => {
  test.each([
    ['2021-12-15', '2021-12-15', '2021-12-15'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021-Q4', '2021-10-01', '2021-12-31'],
    ['2021-q4', '2021-10-01', '2021-12-31'],
    ['2021-H1', '2021-01-01', '2021-06-30'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['31/12/2021', '2021-12-31', '2021-12-31'],
    ['5.2.2021', '2021-02-05', '2021-02-05'],
    ['12/2021', '2021-12-01', '2021-12-31'],
    ['Q4/2021', '2021-10-01', '2021-12-31'],
  ])('%s is %s to %s', (given, first, last) => {
    expect(duePeriod(given)).toEqual({ first, last });
  });

  test.each(['', '2021-13', '2021-Q5', '2021-02-30', '30/02/2021', '1/Q4/2021', 'Q4', 'ongoing', '21'])(
    'refuses "%s"',
    (given) => {
      expect(misuseOf(() => duePeriod(given))).toEqual({ fault: 'not-a-period', option: '--due', given });
    },
  );
});

describe('standingList', () => {
  test.each([
    [undefined, []],
    ['overdue', ['overdue']],
    ['overdue, due-soon', ['overdue', 'due-soon']],
  ])('%s is %j', (given, standings) => {
    expect(standingList('--standing', given)).toEqual(standings);
  });

  test.each([
    ['', '', null],
    ['overdue,', '', null],
    ['overdue,dune-soon', 'dune-soon', 'due-soon'],
    ['Overdue', 'Overdue', 'overdue'],
  ])('refuses "%s"', (list, given, nearest) => {
    const misuse = misuseOf(() => standingList('--fail-on', list));
    expect(misuse).toMatchObject({ fault: 'unknown-value', option: '--fail-on', given, nearest });
  });
});

describe('checkChoices', () => {
  const taken = ['color', 'source', 'by', 'standing', 'failOn', 'ci'] as const;

  test('takes what the options take', () => {
    const options: Options = { color: 'never', source: 'body', by: 'quarter', standing: 'overdue', failOn: 'ongoing' };
    expect(misuseOf(() => checkChoices(options, taken))).toBeNull();
    expect(misuseOf(() => checkChoices({}, taken))).toBeNull();
  });

  test('leaves a flag alone that means another thing with the command at hand', () => {
    expect(misuseOf(() => checkChoices({ by: '123/UBND-VX' }, ['instrument']))).toBeNull();
  });

  test.each([
    ['--color', { color: 'yes' }],
    ['--source', { source: 'annex' }],
    ['--by', { by: 'year' }],
    ['--standing', { standing: 'late' }],
    ['--fail-on', { failOn: 'late' }],
    ['--standing', { standing: 'overdue, late' }],
    ['--ci', { ci: ['github', 'jenkins'] }],
  ])('refuses what %s does not take', (option, options) => {
    expect(misuseOf(() => checkChoices(options, taken))).toMatchObject({ fault: 'unknown-value', option });
  });
});
