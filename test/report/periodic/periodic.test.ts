/** The periodic report as data: what belongs to the period, what each agency is late with, and counts that add up. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { type Period, periodNamed } from '../../../src/calendar/period.ts';
import { reportPaper } from '../../../src/output/periodic/report-paper.ts';
import type { PeriodicAnswer } from '../../../src/report/periodic/answer.ts';
import { periodicAnswer, reportDay } from '../../../src/report/periodic/periodic.ts';
import { separateCounts } from '../../../src/report/totals.ts';
import { look } from '../../../src/view/look.ts';
import { run } from '../../main/environment.ts';
import { planOf, type WrittenParts } from '../../plans/written-plan.ts';
import { around } from '../report-plan.ts';

/** The report on a plan of these parts, asked for on the day. */
async function reportOn(parts: WrittenParts, name: string, today: string, agency: string | null = null) {
  const plan = await planOf(parts);
  const period = periodNamed(name) as Period;
  return periodicAnswer(look(plan, reportDay(period, today as Day)), { period, agency, paragraphs: [] }, around);
}

/** The report on the invented plan in its second year, as JSON. */
async function ofYear(...args: string[]): Promise<PeriodicAnswer> {
  const { stdout } = await run(['report', ...args, '--format', 'json'], {
    folder: 'test/plans/nam-2021',
    now: '2022-04-05T02:00:00Z',
  });
  return JSON.parse(stdout);
}

const ids = (tasks: readonly { readonly id: string }[]) => tasks.map(({ id }) => id).join(' ');

describe('the fourth quarter of the invented plan', async () => {
  const answer = await ofYear('2021-Q4');

  test('holds for its closing day, and says from when to when it tells', () => {
    expect([answer.asOf, answer.period]).toEqual([
      '2021-12-14',
      {
        value: '2021-Q4',
        first: '2021-10-01',
        last: '2021-12-31',
        opens: '2021-09-15',
        closes: '2021-12-14',
        provisional: false,
        next: { value: '2022-Q1', first: '2022-01-01', last: '2022-03-31' },
        before: { value: '2021-Q3', closes: '2021-09-14' },
        yearBefore: { value: '2020-Q4', closes: '2020-12-14' },
      },
    ]);
    expect([answer.before?.done, answer.yearBefore]).toEqual([3, null]);
  });

  test('what was done, is late, falls due', () => {
    expect(ids(answer.done)).toBe('II.1.1 II.1.2 II.2.2 II.3.1');
    expect(ids(answer.overdue)).toBe('II.3.7 II.2.3 II.1.3 PL.06 II.3.2 PL.03 II.2.1');
    expect(ids(answer.dueBeforeEnd)).toBe('II.3.8 II.1.5 II.1.4 II.3.2 II.3.9 PL.02');
    expect(ids(answer.next)).toBe('II.2.5');
  });

  test('a recurring duty that is late falls due again: each time with the day of its own', () => {
    const days = [answer.overdue, answer.dueBeforeEnd].map((tasks) => {
      const task = tasks.find(({ id }) => id === 'II.3.2');
      return [task?.due?.day, task?.standing, task?.daysLate, task?.daysLeft];
    });
    expect(days).toEqual([
      ['2021-09-30', 'overdue', 75, null],
      ['2021-12-31', 'due-soon', null, 17],
    ]);
    expect(
      answer.recurring.map(({ task, occurrences }) => [task, occurrences.map(({ period }) => period).join(' ')]),
    ).toEqual([
      ['II.3.1', '2021'],
      ['II.3.2', '2021-Q3 2021-Q4'],
    ]);
  });

  test('who is late, with what, for how long, after how many extensions', () => {
    const late = answer.agencies.flatMap(({ agency, overdue }) =>
      overdue.map(({ task, daysLate, extensions, originalDay }) => [
        agency.id,
        task,
        daysLate,
        extensions,
        originalDay,
      ]),
    );
    expect(late).toEqual([
      ['so-gd', 'PL.06', 167, 0, null],
      ['so-tc', 'II.3.7', 217, 0, null],
      ['so-tc', 'II.1.3', 167, 0, null],
      ['so-tc', 'II.3.2', 75, 0, null],
      ['so-tt', 'II.2.3', 177, 0, null],
      ['so-tt', 'PL.03', 29, 1, '2021-09-30'],
      ['ubnd-huyen-bon', 'II.2.1', 14, 0, null],
      ['ubnd-huyen-nam', 'II.2.1', 14, 0, null],
    ]);
  });

  test('who told nothing in the period, and told what', () => {
    expect(answer.silent.map(({ id, owes, lastReport }) => [id, owes, lastReport])).toEqual([
      ['so-nv', 2, '2021-07-31'],
      ['so-tc', 3, '2021-07-20'],
      ['hoi-kh', 3, '2021-03-10'],
      ['ubnd-huyen-nam', 1, null],
      ['so-nganh-lien-quan', 1, null],
    ]);
    expect(answer.proposals.map(({ task, date }) => [task, date])).toEqual([
      ['II.1.3', '2021-07-20'],
      ['II.1.5', '2021-03-12'],
    ]);
  });
});

describe('every count adds up', () => {
  test.each(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4', '2021', '2021-H1', '2021-12', '2022-Q1'])(
    '%s',
    async (name) => {
      const answer = await ofYear(name);
      const { totals, overdue, tasks, agencies, sections, rates } = answer;
      expect(overdue).toHaveLength(totals.overdue);
      expect(tasks).toHaveLength(totals.tasks);
      for (const { totals: counted } of [answer, ...agencies, ...sections])
        expect(separateCounts.reduce((sum, key) => sum + counted[key], 0)).toBe(counted.tasks);
      expect(sections.reduce((sum, section) => sum + section.totals.tasks, 0)).toBe(totals.tasks);
      for (const agency of agencies) expect(agency.overdue).toHaveLength(agency.totals.overdue);
      expect(rates.doneOfFallenDue).toEqual({ count: totals.done, of: totals.done + totals.overdue });
      // What was done before and since, but for what was reopened and what recurs, is all that is done.
      const since = answer.done.filter(({ id }) => tasks.find((task) => task.id === id)?.state === 'done');
      expect((answer.before?.done ?? 0) + since.length).toBeGreaterThanOrEqual(totals.done);
    },
  );
});

describe("an agency's own report", () => {
  test('a duty of several counts by its own part, and nobody else is told of', async () => {
    const answer = await ofYear('2021-Q4', '--agency', 'ubnd-huyen-bon');
    expect(answer.agencies.map(({ agency, totals }) => [agency.id, totals.tasks, totals.overdue])).toEqual([
      ['ubnd-huyen-bon', 1, 1],
    ]);
    expect([answer.totals.overdue, ids(answer.overdue), answer.overdue[0]?.members, answer.shared]).toEqual([
      1,
      'II.2.1',
      [],
      [],
    ]);
    expect([answer.sender.name, answer.addressee]).toEqual(['UBND huyện Mẫu Bốn', 'UBND tỉnh Mẫu']);
  });

  test('one that has done its part is not late with that of the others', async () => {
    const answer = await ofYear('2021-Q4', '--agency', 'ubnd-huyen-hai');
    expect([answer.totals.done, answer.totals.overdue, ids(answer.done)]).toEqual([1, 0, 'II.2.1']);
    expect(answer.done[0]?.evidence.map(({ number }) => number)).toEqual(['48/BC-UBND']);
  });

  test('a successor answers for what it took over', async () => {
    const answer = await ofYear('2021-Q4', '--agency', 'so-nv');
    expect(ids(answer.tasks)).toBe('II.2.5 II.3.6 PL.02 PL.07');
  });

  test('a group tells of all its members', async () => {
    const answer = await ofYear('2021-Q4', '--agency', 'ubnd-cap-huyen');
    expect(answer.agencies.map(({ agency }) => agency.id)).toHaveLength(5);
    expect(answer.shared.map(({ task, all, done }) => [task, all, done])).toEqual([['II.2.1', 5, 3]]);
  });
});

describe('periods', () => {
  const rows = '- {number: "01", text: Báo cáo, lead: [so-mot], due: {every: month, from: 2021-01}}';
  const done = (period: string, on: string) =>
    `- {date: ${on}, agency: so-mot, state: done, period: ${period}, evidence: {number: 8/KH, date: ${on}}}`;

  test('one that has not closed is told as of today; what recurs until its end and in the next is foreseen', async () => {
    const progress = { 'PL.01': [done('2021-09', '2021-09-20'), done('2021-10', '2021-10-31')].join('\n') };
    const answer = await reportOn({ rows, progress }, '2021-Q4', '2021-11-01');
    expect([answer.asOf, answer.period.provisional]).toEqual(['2021-11-01', true]);
    const recurring = answer.recurring.find(({ task }) => task === 'PL.01');
    expect(recurring?.occurrences.map(({ period, standing }) => `${period} ${standing}`)).toEqual([
      ...['2021-01', '2021-02', '2021-03', '2021-04', '2021-05', '2021-06', '2021-07', '2021-08'].map(
        (one) => `${one} overdue`,
      ),
      '2021-09 done-on-time',
      '2021-10 done-on-time',
      '2021-11 due-soon',
      '2021-12 in-term',
      '2022-01 in-term',
      '2022-02 in-term',
      '2022-03 in-term',
    ]);
    expect([answer.dueBeforeEnd[0]?.due?.day, answer.next[0]?.due?.day, ids(answer.done)]).toEqual([
      '2021-11-30',
      '2022-01-31',
      'PL.01',
    ]);
  });

  test('one that has not begun has nothing done', async () => {
    const answer = await reportOn({ rows }, '2022-Q2', '2021-11-01');
    expect([answer.asOf, answer.period.opens, answer.done, answer.amendments]).toEqual([
      '2021-11-01',
      '2022-03-15',
      [],
      [],
    ]);
  });

  test('what was completed before it and reported in it is told apart', async () => {
    const late = '- {date: 2021-09-20, agency: so-mot, state: done, evidence: {number: 8/KH, date: 2021-09-10}}';
    const parts = { rows: '- {number: "01", text: Việc, lead: [so-mot], due: 2021-Q3}', progress: { 'PL.01': late } };
    const answer = await reportOn(parts, '2021-Q4', '2022-01-01');
    expect([ids(answer.done), ids(answer.doneEarlier)]).toEqual(['', 'PL.01']);
    expect(ids((await reportOn(parts, '2022-Q1', '2022-04-01')).doneEarlier)).toBe('');
  });

  test('what recurs and is done is told period by period, and never as done earlier', async () => {
    const late =
      '- {date: 2021-09-20, agency: so-mot, state: done, period: 2021-Q2, evidence: {number: 8/KH, date: 2021-09-10}}';
    const rows = '- {number: "01", text: Việc, lead: [so-mot], due: {every: quarter, from: 2021-Q2, until: 2021-Q2}}';
    const answer = await reportOn({ rows, progress: { 'PL.01': late } }, '2021-Q4', '2022-01-01');
    expect(answer.tasks.map(({ state }) => state)).toEqual(['done']);
    expect([ids(answer.done), ids(answer.doneEarlier)]).toEqual(['', '']);
  });

  test('what was told as done once is no news when it is told again', async () => {
    const done = (date: string) =>
      `- {date: ${date}, agency: so-mot, state: done, evidence: {number: 8/KH, date: 2021-03-10}}`;
    const parts = {
      rows: '- {number: "01", text: Việc, lead: [so-mot], due: 2021-Q3}',
      progress: { 'PL.01': [done('2021-03-12'), done('2021-10-05')].join('\n') },
    };
    expect(ids((await reportOn(parts, '2021-Q4', '2022-01-01')).doneEarlier)).toBe('');
  });

  test('days to come are no period to compare with', async () => {
    const parts = { rows: '- {number: "01", text: Việc, lead: [so-mot], due: 2022-Q3}', progress: {} };
    expect((await reportOn(parts, '2022-Q2', '2021-12-01')).before).toBeNull();
  });

  test('obstacles: all of the period, and the last of what is not done', async () => {
    const told = (date: string, obstacle: string, state = 'in-progress') =>
      `- {date: ${date}, agency: so-mot, state: ${state}, obstacle: ${obstacle}}`;
    const progress = {
      'PL.01': [told('2021-03-01', 'Cũ'), told('2021-05-01', 'Sau')].join('\n'),
      'PL.02': [
        told('2021-10-01', 'Một'),
        told('2021-11-01', 'Hai'),
        '- {date: 2021-12-01, agency: so-mot, state: done, evidence: {number: 8/KH, date: 2021-12-01}}',
      ].join('\n'),
    };
    const row = (number: string) => `- {number: "${number}", text: Việc, lead: [so-mot], due: 2021-Q4}`;
    const answer = await reportOn({ rows: [row('01'), row('02')].join('\n'), progress }, '2021-Q4', '2022-01-01');
    expect(answer.obstacles.map(({ task, date, text }) => [task, date, text].join(' '))).toEqual([
      'PL.01 2021-05-01 Sau',
      'PL.02 2021-10-01 Một',
      'PL.02 2021-11-01 Hai',
    ]);
  });

  test('a report of a group is one of each member; who owes nothing is not silent', async () => {
    const parts = {
      rows: '- {number: "01", text: Việc, lead: [cac-huyen], due: 2021-Q4}\n- {number: "02", text: Việc, lead: [so-mot], due: 2021-Q1}',
      progress: {
        'PL.01': '- {date: 2021-10-01, agency: cac-huyen, state: in-progress}',
        'PL.02': '- {date: 2021-03-01, agency: so-mot, state: done, evidence: {number: 8/KH, date: 2021-03-01}}',
      },
    };
    expect((await reportOn(parts, '2021-Q4', '2022-01-01')).silent).toEqual([]);
    expect((await reportOn(parts, '2021-Q3', '2022-01-01')).silent.map(({ id }) => id)).toEqual([
      'huyen-dong',
      'huyen-tay',
      'huyen-nam',
    ]);
  });
});

test('a deadline that was asked for and not granted is told beside what is late, and with the proposals', async () => {
  const parts = {
    rows: '- {number: "01", text: Đề án, lead: [so-mot], due: 2021-Q3}',
    requests: '- {number: 8/SM, date: 2021-11-01, issuer: so-mot, task: PL.01, to: 2022-Q1}',
  };
  const lines = async (today: string) => {
    const { sections } = reportPaper(await reportOn(parts, '2021-Q4', today), 'vi');
    return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'items' ? block.items : [])));
  };
  const told = await lines('2022-01-05');
  expect(told).toContain(
    'Sở Mẫu Một: 01 nhiệm vụ: PL.01 (hạn 30/9/2021, quá hạn 75 ngày) (đề nghị gia hạn đến 31/03/2022).',
  );
  expect(told.filter((line) => line.includes('8/SM'))).toEqual([
    'Nhiệm vụ PL.01: Sở Mẫu Một đã có đề nghị gia hạn đến quý I năm 2022 (31/3/2022) tại Văn bản số 8/SM ngày 01/11/2021; đề nghị chưa được chấp thuận, thời hạn giữ nguyên.',
  ]);
  expect((await lines('2021-10-20')).filter((line) => line.includes('gia hạn'))).toEqual([]);
});
