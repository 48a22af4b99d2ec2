/** Whom to remind of what: those who still owe it, and nobody else. */
import { describe, expect, test } from 'vitest';
import { remindersAnswer } from '../../src/report/reminders.ts';
import type { WrittenParts } from '../plans/written-plan.ts';
import { around, selection, viewOf } from './report-plan.ts';

/** `agency: overdue | due soon`, one line each. */
async function reminded(asOf: string, agencies: string[] = [], parts: WrittenParts = {}): Promise<string[]> {
  const answer = remindersAnswer(await viewOf(asOf, parts), selection({ agencies }), around);
  const ids = (tasks: readonly { readonly id: string }[]) => tasks.map(({ id }) => id).join(' ');
  return answer.agencies.map(({ agency, overdue, dueSoon }) => `${agency.id}: ${ids(overdue)} | ${ids(dueSoon)}`);
}

describe('remindersAnswer', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'each that owes, in the order of the register; a member that has done it is left alone',
      '2021-12-15',
      [],
      ['so-mot: PL.01 II.1.1 | III PL.02', 'huyen-nam:  | II.1.2'],
    ],
    ['the day after the deadline', '2022-01-01', [], ['so-mot: PL.01 II.1.1 III PL.02 | ', 'huyen-nam: II.1.2 | ']],
    ['before a member had done it', '2021-12-01', ['cac-huyen'], ['huyen-nam:  | II.1.2']],
    ['the day before that', '2021-11-30', ['cac-huyen'], []],
    ['one agency', '2021-12-15', ['huyen-nam'], ['huyen-nam:  | II.1.2']],
    ['one that owes nothing', '2021-12-15', ['huyen-dong'], []],
    ['a group that has no members', '2022-03-15', ['cac-so'], ['cac-so:  | PL.03']],
    ['nobody', '2020-06-30', [], []],
  ])('%s', async (_, asOf, agencies, expected) => expect(await reminded(asOf, agencies)).toEqual(expected));

  test('nobody is reminded of what is suspended, withdrawn or done', async () => {
    const instrument = 'instrument: {number: 5/UBND, date: 2021-12-01}';
    const change = (task: string, status: string) => `- {${instrument}, changes: [{task: ${task}, ${status}: true}]}`;
    const amendments = [change('PL.01', 'withdraw'), change('II.1.1', 'suspend'), change('PL.02', 'withdraw')].join(
      '\n',
    );
    expect(await reminded('2022-01-15', [], { amendments })).toEqual(['so-mot: III | ', 'huyen-nam: II.1.2 | ']);
  });

  test('a recurring duty of several stands under each by its own day and report', async () => {
    const body = '- {number: I, text: Báo cáo, task: {lead: [cac-huyen], due: {every: year, from: 2020}}}';
    const progress = {
      I: `- {date: 2020-12-20, agency: huyen-dong, state: done, period: 2020, evidence: {number: 8/KH, date: 2020-12-20}}
- {date: 2021-01-05, agency: huyen-tay, state: in-progress, period: 2020, note: Đang làm}`,
    };
    const view = await viewOf('2022-06-30', { body, progress });
    const { agencies } = remindersAnswer(view, selection({ section: 'I' }), around);
    const told = agencies.map(({ agency, overdue: [task] }) =>
      [agency.id, task?.due?.day, task?.daysLate, task?.state, task?.lastReport?.agency ?? null].join(' '),
    );
    expect(told).toEqual([
      'huyen-dong 2021-12-31 181 not-started huyen-dong',
      'huyen-tay 2020-12-31 546 in-progress huyen-tay',
      'huyen-nam 2020-12-31 546 not-started ',
    ]);
  });

  test('gives the name and the address, null where there is none', async () => {
    const { agencies } = remindersAnswer(await viewOf(), selection(), around);
    expect(agencies.map(({ agency }) => agency)).toEqual([
      { id: 'so-mot', name: 'Sở Mẫu Một', email: 'so-mot@mau.example' },
      { id: 'huyen-nam', name: 'UBND huyện Nam', email: null },
    ]);
  });
});
