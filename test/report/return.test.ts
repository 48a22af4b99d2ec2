/** What an agency still owes: every open task that it leads, every occurrence, its own part in a shared one. */
import { describe, expect, test } from 'vitest';
import { returnAnswer } from '../../src/report/return.ts';
import type { WrittenParts } from '../plans/written-plan.ts';
import { around, viewOf } from './report-plan.ts';

const ask = async (agency: string, asOf = '2021-12-15', parts: WrittenParts = {}) =>
  returnAnswer(await viewOf(asOf, parts), agency, around);

/** `task period? agency standing day`, one line each. */
async function owed(agency: string, asOf?: string, parts?: WrittenParts): Promise<string[]> {
  return (await ask(agency, asOf, parts)).owed.map(({ task, period, agency: by, standing, due }) =>
    [task.id, period, by.id, standing, due?.day].filter((part) => part !== null && part !== undefined).join(' '),
  );
}

describe('returnAnswer', () => {
  test.each<[string, string, string, string[]]>([
    [
      'what is done is not owed, nor is the part that others owe',
      'so-mot',
      '2021-12-15',
      [
        'II.1.1 so-mot overdue 2021-09-30',
        'III 2021 so-mot due-soon 2021-12-31',
        'PL.01 so-mot overdue 2021-06-30',
        'PL.02 so-mot due-soon 2021-12-31',
      ],
    ],
    ['what is open-ended is', 'so-hai', '2021-12-15', ['II.10 so-hai ongoing']],
    [
      'before it was done it was',
      'so-hai',
      '2021-04-01',
      ['II.10 so-hai ongoing', 'PL.02 so-hai in-term 2021-12-31', 'PL.04 so-hai overdue 2021-03-31'],
    ],
    [
      'every occurrence that fell due, and the next',
      'so-mot',
      '2023-01-01',
      [
        'II.1.1 so-mot overdue 2021-09-30',
        'III 2021 so-mot overdue 2021-12-31',
        'III 2022 so-mot overdue 2022-12-31',
        'III 2023 so-mot in-term 2023-12-31',
        'PL.01 so-mot overdue 2021-06-30',
        'PL.02 so-mot overdue 2021-12-31',
      ],
    ],
    [
      'of a group each member that has not done it',
      'cac-huyen',
      '2021-12-15',
      ['II.1.2 huyen-nam due-soon 2021-12-31'],
    ],
    [
      'a group of which nobody had',
      'cac-huyen',
      '2021-11-01',
      [
        'II.1.2 huyen-dong in-term 2021-12-31',
        'II.1.2 huyen-tay in-term 2021-12-31',
        'II.1.2 huyen-nam in-term 2021-12-31',
      ],
    ],
    ['one member', 'huyen-nam', '2021-12-15', ['II.1.2 huyen-nam due-soon 2021-12-31']],
    ['one that has done it', 'huyen-dong', '2021-12-15', []],
    ['a vague group stands for itself', 'cac-so', '2021-12-15', ['PL.03 cac-so in-term 2022-03-31']],
    ['one that leads nothing', 'so-sau', '2021-12-15', []],
  ])('%s', async (_, agency, asOf, expected) => expect(await owed(agency, asOf)).toEqual(expected));

  test('what is suspended, withdrawn or led by another is not owed', async () => {
    const instrument = 'instrument: {number: 5/UBND, date: 2021-12-01}';
    const change = (what: string) => `- {${instrument}, changes: [{${what}}]}`;
    const amendments = [
      change('task: PL.01, withdraw: true'),
      change('task: II.1.1, suspend: true'),
      change('task: III, suspend: true'),
      change('task: PL.02, lead: {from: [so-hai, so-mot], to: [so-hai]}'),
    ].join('\n');
    expect(await owed('so-mot', '2021-12-15', { amendments })).toEqual([]);
    expect(await owed('so-mot', '2021-11-30', { amendments })).toHaveLength(4);
  });

  test('what awaits its event or has no deadline is', async () => {
    const rows = `- {number: "01", text: Chờ, lead: [so-mot], due: {after: được duyệt, within: 15 days}}
- {number: "02", text: Không hạn, lead: [so-mot]}`;
    expect(await owed('so-mot', '2021-12-15', { rows, body: '- {number: I, text: x}', progress: {} })).toEqual([
      'PL.01 so-mot awaiting-event',
      'PL.02 so-mot no-deadline',
    ]);
  });

  test('of a recurring duty of several each member owes its own occurrences', async () => {
    const body = '- {number: I, text: Báo cáo, task: {lead: [cac-huyen], due: {every: year, from: 2020}}}';
    const progress = {
      I: `- {date: 2020-12-20, agency: huyen-dong, state: done, period: 2020, evidence: {number: 8/KH, date: 2020-12-20}}
- {date: 2021-01-05, agency: huyen-tay, state: in-progress, period: 2020, note: Đang làm}`,
    };
    const answer = await ask('cac-huyen', '2021-06-30', { body, progress });
    const told = answer.owed.map(({ period, agency, standing, daysLate, daysLeft, lastReport }) =>
      [agency.id, period, standing, daysLate ?? daysLeft, lastReport?.date, lastReport?.note].filter(Boolean).join(' '),
    );
    expect(told).toEqual([
      'huyen-dong 2021 in-term 184',
      'huyen-tay 2020 overdue 181 2021-01-05 Đang làm',
      'huyen-tay 2021 in-term 184',
      'huyen-nam 2020 overdue 181',
      'huyen-nam 2021 in-term 184',
    ]);
  });

  test('says which plan, which day, whom', async () => {
    const { kind, agency, asOf, plan } = await ask('cac-huyen');
    expect([kind, agency, asOf, plan.id]).toEqual([
      'return',
      { id: 'cac-huyen', name: 'UBND cấp huyện' },
      '2021-12-15',
      'ke-hoach-mau',
    ]);
  });
});
