/** What is late: worst first, under totals of all that was asked for. */
import { describe, expect, test } from 'vitest';
import { overdueAnswer } from '../../src/report/overdue.ts';
import { around, selection, viewOf } from './report-plan.ts';

const late = async (asOf: string, agencies: string[] = []) => {
  const { tasks, totals } = overdueAnswer(await viewOf(asOf), selection({ agencies }), around);
  return [...tasks.map(({ id, daysLate }) => `${id} ${daysLate}`), `of ${totals.tasks}`];
};

describe('overdueAnswer', () => {
  test.each([
    ['worst first', '2021-12-15', [], ['PL.01 168', 'II.1.1 76', 'of 8']],
    ['on the last day of the year', '2021-12-31', [], ['PL.01 184', 'II.1.1 92', 'of 8']],
    [
      'the day after, in the order of the document where equal',
      '2022-01-01',
      [],
      ['PL.01 185', 'II.1.1 93', 'II.1.2 1', 'III 1', 'PL.02 1', 'of 8'],
    ],
    ['for a member that owes its part', '2022-01-01', ['huyen-nam'], ['II.1.2 1', 'of 1']],
    ['not for one that has done it', '2022-01-01', ['huyen-dong'], ['of 1']],
    [
      'of two leads for the one that is late',
      '2022-01-01',
      ['so-mot'],
      ['PL.01 185', 'II.1.1 93', 'III 1', 'PL.02 1', 'of 4'],
    ],
    ['and not for the other', '2022-01-01', ['so-hai'], ['of 3']],
    ['nothing yet', '2021-06-30', [], ['of 8']],
  ])('%s', async (_, asOf, agencies, expected) => expect(await late(asOf, agencies)).toEqual(expected));

  test('says for which plan, day and window it holds', async () => {
    expect(overdueAnswer(await viewOf(), selection(), { ...around, revision: 'abc' })).toMatchObject({
      kind: 'overdue',
      plan: { id: 'ke-hoach-mau', title: 'Kế hoạch mẫu', type: 'KẾ HOẠCH', number: '01/KH-UBND' },
      asOf: '2021-12-15',
      revision: 'abc',
      dueSoonDays: 30,
    });
  });
});
