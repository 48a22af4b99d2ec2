/** What an agency's own part rests on: the reports by which it stands, by whomever they were made. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { remindersAnswer } from '../../src/report/reminders.ts';
import { returnAnswer } from '../../src/report/return.ts';
import { sinceAnswer } from '../../src/report/since.ts';
import { statusAnswer } from '../../src/report/status.ts';
import { look } from '../../src/view/look.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';
import { around, selection, viewOf } from './report-plan.ts';

const report = (agency: string, date: string, more: string) => `- {date: ${date}, agency: ${agency}, ${more}}`;
const done = (agency: string, date: string, number: string, more = '') =>
  report(agency, date, `state: done, evidence: {number: ${number}, date: ${date}}${more}`);

/** `state, evidence, agency and day of the last report` of each task as the agency owes it. */
async function owned(agency: string, parts: WrittenParts): Promise<string[]> {
  const { tasks } = statusAnswer(await viewOf('2022-02-01', parts), selection({ agencies: [agency] }), around);
  return tasks
    .filter(({ members }) => members.length > 0)
    .map(({ state, evidence, lastReport }) =>
      [state, evidence.map(({ number }) => number).join(), lastReport?.agency, lastReport?.date].join(' '),
    );
}

const body = '- {number: I, text: Họp, task: {lead: [cac-huyen], due: 2021-12-31}}';
const rows = '- {number: "01", text: Đề án, lead: [so-mot], due: 2021-Q4}';

/** A member said that it is done; later its group says what does not touch that. */
const overruled: WrittenParts = {
  ...{ body, rows },
  progress: {
    I: `${done('huyen-dong', '2021-11-30', '8/BC')}\n${report('cac-huyen', '2021-12-20', 'state: in-progress, note: Còn hai huyện')}`,
  },
};

/** Done before the lead was handed over. */
const handedOver: WrittenParts = {
  ...{ body, rows },
  amendments: `- instrument: {number: 12/QĐ, date: 2022-01-05, issuer: ubnd-tinh}
  changes: [{task: PL.01, lead: {from: [so-mot], to: [so-hai, so-sau]}}]`,
  progress: { 'PL.01': done('so-mot', '2021-11-30', '9/BC') },
};

describe('evidence and the last report', () => {
  test('of a member whose group said otherwise later', async () => {
    expect(await owned('huyen-dong', overruled)).toEqual(['done 8/BC huyen-dong 2021-11-30']);
    expect(await owned('huyen-tay', overruled)).toEqual(['in-progress  cac-huyen 2021-12-20']);
  });

  test('of each agency to which a duty that was done was handed over', async () => {
    for (const agency of ['so-hai', 'so-sau'])
      expect(await owned(agency, handedOver)).toEqual(['done 9/BC so-mot 2021-11-30']);
  });

  test('what changed since names what proves the part', async () => {
    const plan = await planOf({ ...overruled, progress: { I: done('cac-huyen', '2021-11-30', '8/BC') } });
    const [before, after] = [look(plan, '2021-11-01' as Day), look(plan, '2021-12-15' as Day)];
    const told = { name: 'x', day: before.asOf, commit: null, missing: null };
    const earlier = { view: before, told, renamed: new Map(), locate: around.locate };
    const { tasks } = sinceAnswer(earlier, after, selection({ agencies: ['huyen-dong'] }), around);
    const changes = tasks.flatMap((task) => task.changes);
    expect(changes.flatMap((one) => (one.kind === 'done' ? one.evidence.map(({ number }) => number) : []))).toEqual([
      '8/BC',
    ]);
  });
});

/** Handed over while it was under way. */
const underWay: WrittenParts = {
  ...handedOver,
  progress: { 'PL.01': report('so-mot', '2021-11-30', 'state: in-progress, note: Đã có dự thảo') },
};

describe('who goes on with what others began', () => {
  test('is reminded with what they said last', async () => {
    const { agencies } = remindersAnswer(await viewOf('2022-02-01', underWay), selection({ section: 'PL.01' }), around);
    expect(agencies.map(({ agency, overdue }) => [agency.id, overdue[0]?.state, overdue[0]?.lastReport?.note])).toEqual(
      [
        ['so-hai', 'in-progress', 'Đã có dự thảo'],
        ['so-sau', 'in-progress', 'Đã có dự thảo'],
      ],
    );
  });

  test('finds it in what is sent to be filled in', async () => {
    const { owed } = returnAnswer(await viewOf('2022-02-01', underWay), 'so-sau', around);
    expect(owed.map(({ task, lastReport }) => [task.id, lastReport?.note])).toEqual([['PL.01', 'Đã có dự thảo']]);
  });
});

describe('a recurring duty', () => {
  const body =
    '- {number: I, text: Báo cáo, task: {lead: [cac-huyen], due: {every: quarter, from: 2021-Q3, until: 2021-Q4}}}';
  const of = (period: string) => `, period: 2021-${period}`;

  test('is proved by the documents of the period that it stands for', async () => {
    const progress = {
      I: `${report('huyen-dong', '2021-12-01', `state: in-progress${of('Q4')}`)}\n${done('huyen-dong', '2021-12-20', '8/BC', of('Q3'))}`,
    };
    expect(await owned('huyen-dong', { body, rows, progress })).toEqual(['in-progress  huyen-dong 2021-12-20']);
  });

  test.each(['huyen-dong', 'huyen-tay'])(
    'stands for two agencies where the later one is, done by %s',
    async (agency) => {
      const view = await viewOf('2022-02-01', {
        body,
        rows,
        progress: { I: done(agency, '2021-09-30', '8/BC', of('Q3')) },
      });
      const { tasks } = statusAnswer(view, selection({ agencies: ['huyen-dong', 'huyen-tay'] }), around);
      expect(tasks.map(({ id, daysLate }) => [id, daysLate])).toEqual([['I', 124]]);
    },
  );
});
