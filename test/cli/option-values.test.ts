/** The values of options, understood or refused. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { duePeriod, standingList, understood, withinDays } from '../../src/cli/option-values.ts';
import type { Options } from '../../src/cli/options.ts';
import type { Misuse } from '../../src/cli/usage-error.ts';
import { standingLabels } from '../../src/output/words/standing.ts';
import { standings } from '../../src/view/view.ts';

function misuseOf(action: () => unknown): Misuse | null {
  try {
    action();
    return null;
  } catch (error) {
    return (error as { readonly misuse: Misuse }).misuse;
  }
}

const today = '2021-12-15' as Day;

describe('withinDays', () => {
  test.each([
    ['30', 30],
    ['30d', 30],
    ['0', 0],
    ['9999d', 9999],
    ['2w', 14],
    ['2 tuần', 14],
    ['30 ngày', 30],
    ['1 Tháng', 30],
    ['3 weeks', 21],
    [undefined, undefined],
  ])('%s is %s', (given, days) => {
    expect(withinDays(given)).toBe(days);
  });

  test.each(['', 'd', '-1', '1.5', '10000', '2000w', '30x', '3٠', 'ba mươi'])('refuses "%s"', (given) => {
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
    ['quý IV năm 2021', '2021-10-01', '2021-12-31'],
    ['năm nay', '2021-01-01', '2021-12-31'],
    ['hôm nay', '2021-12-15', '2021-12-15'],
  ])('%s is %s to %s', async (given, first, last) => {
    expect(await duePeriod(given, today)).toEqual({ first, last });
  });

  test.each(['', '2021-13', '2021-Q5', '2021-02-30', '30/02/2021', '1/Q4/2021', 'Q4', 'ongoing', '21'])(
    'refuses "%s"',
    async (given) => {
      await expect(duePeriod(given, today)).rejects.toMatchObject({
        misuse: { fault: 'not-a-period', option: '--due', given },
      });
    },
  );
});

describe('standingList', () => {
  test.each([
    [undefined, []],
    ['overdue', ['overdue']],
    ['overdue, due-soon', ['overdue', 'due-soon']],
    ['Overdue', ['overdue']],
  ])('%s is %j', (given, standings) => {
    expect(standingList('--standing', given)).toEqual(standings);
  });

  test.each([
    ['', '', null],
    ['overdue,', '', null],
    ['overdue,dune-soon', 'dune-soon', 'due-soon'],
  ])('refuses "%s"', (list, given, nearest) => {
    const misuse = misuseOf(() => standingList('--fail-on', list));
    expect(misuse).toMatchObject({ fault: 'unknown-value', option: '--fail-on', given, nearest });
  });
});

describe('what people say', () => {
  test.each([
    [{ standing: 'quá hạn' }, { standing: 'overdue' }],
    [{ standing: 'Qua han, sắp đến hạn' }, { standing: 'overdue,due-soon' }],
    [{ standing: 'hoàn thành' }, { standing: 'done-on-time,done-late' }],
    [{ source: 'phụ lục' }, { source: 'appendix' }],
    [{ by: 'cơ quan chủ trì' }, { by: 'lead' }],
    [{ color: 'không' }, { color: 'never' }],
    [{ ci: ['GitHub'] }, { ci: ['github'] }],
  ] as [Options, Options][])('%j', (given, meant) => {
    expect(understood(given, ['standing', 'source', 'by', 'color', 'ci'])).toEqual(meant);
  });

  test('every label of a standing names it alone', () => {
    for (const standing of standings)
      for (const label of Object.values(standingLabels[standing]))
        expect(understood({ standing: label }, ['standing'])).toEqual({ standing });
  });
});

describe('understood', () => {
  const taken = ['color', 'source', 'by', 'standing', 'failOn', 'ci'] as const;

  test('takes what the options take', () => {
    const options: Options = { color: 'never', source: 'body', by: 'quarter', standing: 'overdue', failOn: 'ongoing' };
    expect(understood(options, taken)).toEqual(options);
    expect(understood({}, taken)).toEqual({});
  });

  test('leaves a flag alone that means another thing with the command at hand', () => {
    expect(misuseOf(() => understood({ by: '123/UBND-VX' }, ['instrument']))).toBeNull();
  });

  test.each([
    ['--color', { color: 'maybe' }],
    ['--source', { source: 'annex' }],
    ['--by', { by: 'year' }],
    ['--standing', { standing: 'late' }],
    ['--fail-on', { failOn: 'late' }],
    ['--standing', { standing: 'overdue, late' }],
    ['--ci', { ci: ['github', 'jenkins'] }],
  ])('refuses what %s does not take', (option, options) => {
    expect(misuseOf(() => understood(options, taken))).toMatchObject({ fault: 'unknown-value', option });
  });
});
