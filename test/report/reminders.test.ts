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
      { id: 'so-mot', name: 'Sở Mẫu Một', email: 'so-mot@mau.example', goneAfter: null },
      { id: 'huyen-nam', name: 'UBND huyện Nam', email: null, goneAfter: null },
    ]);
  });

  describe('an agency that is no longer in office', () => {
    const register = (so: string) =>
      `- {id: so-mot, name: Sở Một, kind: department, until: 2021-11-30${so}}
- {id: so-hai, name: Sở Hai, kind: department}
- {id: so-ba, name: Sở Ba, kind: department, until: 2021-11-30, successors: [so-tu]}
- {id: so-tu, name: Sở Tư, kind: department}`;
    const rows = '- {number: "01", text: Một việc, lead: [so-mot], due: 2021-Q2}';
    const parts = (so: string) => ({
      agencies: register(so),
      groups: '[]',
      body: '- {number: I, text: Chỉ có phụ lục.}',
      rows,
      progress: {},
    });

    /** `agency < whose duty, gone after`, one line each. */
    async function told(so: string, asOf: string, agencies: string[] = []): Promise<string[]> {
      const answer = remindersAnswer(await viewOf(asOf, parts(so)), selection({ agencies }), around);
      return answer.agencies.map(
        ({ agency, overdue }) => `${agency.id} < ${overdue[0]?.inheritedFrom?.id ?? '-'}, ${agency.goneAfter}`,
      );
    }

    test.each<[string, string, string, string[]]>([
      ['on its last day it is reminded itself', ', successors: [so-hai]', '2021-11-30', ['so-mot < -, null']],
      ['its successor is, from the next day on', ', successors: [so-hai]', '2021-12-01', ['so-hai < so-mot, null']],
      [
        'both successors are',
        ', successors: [so-hai, so-tu]',
        '2021-12-01',
        ['so-hai < so-mot, null', 'so-tu < so-mot, null'],
      ],
      [
        'the successor of a successor that is gone too',
        ', successors: [so-ba]',
        '2021-12-01',
        ['so-tu < so-mot, null'],
      ],
      ['without a successor it stays, and is told to be gone', '', '2021-12-01', ['so-mot < -, 2021-11-30']],
      ['successors in a circle are nobody', ', successors: [so-mot]', '2021-12-01', ['so-mot < -, 2021-11-30']],
    ])('%s', async (_, so, asOf, expected) => expect(await told(so, asOf)).toEqual(expected));

    test.each(['so-mot', 'so-hai'])('is found by the filter: %s', async (id) => {
      expect(await told(', successors: [so-hai]', '2021-12-01', [id])).toEqual(['so-hai < so-mot, null']);
    });

    test('and not by that of another', async () => {
      expect(await told(', successors: [so-hai]', '2021-12-01', ['so-tu'])).toEqual([]);
    });
  });

  test('the document that moved the deadline last, of those up to the day', async () => {
    const moved = (number: string, date: string, to: string) =>
      `- {instrument: {number: ${number}, date: ${date}}, changes: [{task: PL.01, due: {from: 2021-Q2, to: ${to}}}]}`;
    const amendments = [
      moved('4/UBND', '2021-05-01', '2021-Q4'),
      moved('5/UBND', '2021-06-01', '2021-Q3'),
      moved('9/UBND', '2022-06-01', '2022-Q4'),
    ].join('\n');
    const { agencies } = remindersAnswer(await viewOf('2021-12-15', { amendments }), selection(), around);
    const tasks = agencies.flatMap(({ overdue }) => overdue);
    expect(tasks.map(({ id, lastExtension }) => [id, lastExtension?.number ?? null])).toEqual([
      ['II.1.1', null],
      ['PL.01', '5/UBND'],
    ]);
  });
});
