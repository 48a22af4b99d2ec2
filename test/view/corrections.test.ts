/** Corrections: a report that takes the place of an earlier one, on every day that is asked for. */
import { describe, expect, test } from 'vitest';
import { namesOf, repeatedCorrections } from '../../src/view/corrections.ts';
import { planOf } from '../plans/written-plan.ts';
import { done, report, reports, row, viewed } from './viewed-task.ts';

const rows = row('lead: [so-mot], due: 2021-Q2');
const wrong = done('2021-06-28', 'so-mot', '2021-06-25');

describe('a correction', () => {
  test('takes back a completion, on the days before it was made too', async () => {
    const correction = report('2021-08-02', 'so-mot', 'in-progress', 'corrects: {date: 2021-06-28}');
    const progress = reports(wrong, correction);
    expect(await viewed({ rows, progress: reports(wrong) }, '2021-07-01')).toMatchObject({ standing: 'done-on-time' });
    expect(await viewed({ rows, progress }, '2021-07-01')).toMatchObject({
      state: 'in-progress',
      standing: 'overdue',
      daysLate: 1,
    });
    expect(await viewed({ rows, progress }, '2021-06-27')).toMatchObject({ state: 'not-started' });
  });

  test('gives another completion day: done late', async () => {
    const correction = done('2021-08-02', 'so-mot', '2021-07-02', 'corrects: {date: 2021-06-28}');
    const view = await viewed({ rows, progress: reports(wrong, correction) }, '2021-12-15');
    expect(view).toMatchObject({ standing: 'done-late', daysLate: 2, completedOn: '2021-07-02' });
    expect(view.reports.map(({ date }) => date)).toEqual(['2021-08-02']);
  });

  test('does not speak louder than what was reported after the one that it corrects', async () => {
    const progress = reports(
      report('2021-03-01', 'so-mot', 'not-started'),
      wrong,
      report('2021-08-02', 'so-mot', 'in-progress', 'corrects: {date: 2021-03-01}'),
    );
    expect(await viewed({ rows, progress }, '2021-12-15')).toMatchObject({ standing: 'done-on-time' });
    expect(await viewed({ rows, progress }, '2021-04-01')).toMatchObject({ state: 'in-progress' });
  });

  test('may itself be corrected, by its own date or again by that of the first', async () => {
    const first = report('2021-08-02', 'so-mot', 'in-progress', 'corrects: {date: 2021-06-28}');
    for (const date of ['2021-08-02', '2021-06-28']) {
      const second = done('2021-09-01', 'so-mot', '2021-06-29', `corrects: {date: ${date}}`);
      expect(await viewed({ rows, progress: reports(wrong, first, second) }, '2021-12-15')).toMatchObject({
        standing: 'done-on-time',
        completedOn: '2021-06-29',
      });
    }
  });

  test('made twice: that of the later day stands, in whichever order a merge left them', async () => {
    const first = report('2021-08-02', 'so-mot', 'in-progress', 'corrects: {date: 2021-06-28}');
    const second = report('2021-09-01', 'so-mot', 'not-started', 'corrects: {date: 2021-06-28}');
    for (const progress of [reports(wrong, first, second), reports(wrong, second, first)]) {
      expect(await viewed({ rows, progress }, '2021-12-15')).toMatchObject({ state: 'not-started' });
    }
    const third = report('2021-08-15', 'so-mot', 'in-progress', 'corrects: {date: 2021-09-01}');
    expect(await viewed({ rows, progress: reports(wrong, second, third) }, '2021-12-15')).toMatchObject({
      state: 'in-progress',
    });
  });

  test('made twice on one day: the one further down in the file stands', async () => {
    const corrected = 'corrects: {date: 2021-06-28}';
    const first = report('2021-08-02', 'so-mot', 'in-progress', corrected);
    const second = report('2021-08-02', 'so-mot', 'not-started', corrected);
    const stands = async (...made: string[]) =>
      (await viewed({ rows, progress: reports(wrong, ...made) }, '2021-12-15')).state;
    expect([await stands(first, second), await stands(second, first)]).toEqual(['not-started', 'in-progress']);
  });

  test('that names no earlier report counts as a report of its own', async () => {
    const stray = report('2021-08-02', 'so-mot', 'in-progress', 'corrects: {date: 2021-06-01}');
    const view = await viewed({ rows, progress: reports(wrong, stray) }, '2021-12-15');
    expect(view.reports.map(({ date }) => date)).toEqual(['2021-06-28', '2021-08-02']);
  });

  test('of one period leaves the other periods alone', async () => {
    const yearly = row('lead: [so-mot], due: {every: year, from: 2020}');
    const progress = reports(
      done('2020-12-28', 'so-mot', '2020-12-25', 'period: 2020'),
      done('2020-12-28', 'so-mot', '2020-12-26', 'period: 2021'),
      report('2021-02-01', 'so-mot', 'in-progress', 'period: 2020, corrects: {date: 2020-12-28, period: 2021}'),
    );
    const view = await viewed({ rows: yearly, progress }, '2021-03-01');
    expect(view.reports.map(({ date, period }) => `${date} ${period}`)).toEqual(['2020-12-28 2020', '2021-02-01 2020']);
  });

  test('brings the period that a report lacks', async () => {
    const yearly = row('lead: [so-mot], due: {every: year, from: 2020}');
    const progress = reports(
      done('2020-12-28', 'so-mot', '2020-12-25'),
      done('2021-02-01', 'so-mot', '2020-12-25', 'period: 2020, corrects: {date: 2020-12-28}'),
    );
    const view = await viewed({ rows: yearly, progress }, '2021-03-01');
    expect(view.reports.map(({ date, period }) => `${date} ${period}`)).toEqual(['2021-02-01 2020']);
  });

  test('that names a period means the report of it, though one that lacks it is of the same day', async () => {
    const yearly = row('lead: [so-mot], due: {every: year, from: 2020}');
    const progress = reports(
      report('2021-02-01', 'so-mot', 'not-started', 'period: 2020'),
      report('2021-02-01', 'so-mot', 'not-started'),
      report('2021-02-09', 'so-mot', 'in-progress', 'period: 2020, corrects: {date: 2021-02-01, period: 2020}'),
    );
    const view = await viewed({ rows: yearly, progress }, '2021-03-01');
    expect(view.reports.map(({ date, period }) => `${date} ${period}`)).toEqual(['2021-02-09 2020', '2021-02-01 null']);
  });

  test('by another agency takes the place of the one that it names', async () => {
    const shared = row('lead: [so-mot, so-hai], due: 2021-Q2');
    const progress = reports(
      wrong,
      done('2021-07-05', 'so-hai', '2021-06-25', 'corrects: {date: 2021-06-28, agency: so-mot}'),
    );
    const { members } = await viewed({ rows: shared, progress }, '2021-12-15');
    expect(members.map(({ agency, state }) => `${agency} ${state}`)).toEqual(['so-mot not-started', 'so-hai done']);
  });
});

describe('the names of a report', () => {
  const begun = report('2021-03-01', 'so-mot', 'in-progress');
  const taken = report('2021-08-02', 'so-mot', 'in-progress', 'corrects: {date: 2021-06-28}');

  /** The days by which the report at the place in the file can be named. */
  async function daysOf(lines: readonly string[], at: number): Promise<string[]> {
    const made = (await planOf({ rows, progress: reports(...lines) })).progress[0]?.reports ?? [];
    const wanted = made[at];
    if (wanted === undefined) throw new Error('no such report');
    return namesOf(made, wanted).map(({ date }) => date);
  }

  test('are its own day, and that of what it took the place of', async () => {
    expect(await daysOf([begun, wrong, taken], 2)).toEqual(['2021-08-02', '2021-06-28']);
  });

  test('are none where another took its place', async () => {
    expect(await daysOf([begun, wrong, taken], 1)).toEqual([]);
  });

  test('begin with the one that no other report bears', async () => {
    const sameDay = report('2021-08-02', 'so-mot', 'not-started');
    expect(await daysOf([wrong, taken, sameDay], 1)).toEqual(['2021-06-28', '2021-08-02']);
    const another = report('2021-08-02', 'so-hai', 'not-started');
    expect(await daysOf([wrong, taken, another], 1)).toEqual(['2021-08-02', '2021-06-28']);
  });
});

describe('corrections of the very same report', () => {
  const correcting = (date: string, of: string) => report(date, 'so-mot', 'in-progress', `corrects: {date: ${of}}`);

  /** `day after day` of each correction and the earlier one that names the same. */
  async function repeated(...lines: readonly string[]): Promise<string[]> {
    const { progress } = await planOf({ rows, progress: reports(...lines) });
    return repeatedCorrections(progress[0]?.reports ?? []).map(
      ({ correction, earlier }) => `${correction.date} after ${earlier.date}`,
    );
  }

  test('are told, the later with the one before it', async () => {
    expect(
      await repeated(wrong, correcting('2021-08-02', '2021-06-28'), correcting('2021-09-01', '2021-06-28')),
    ).toEqual(['2021-09-01 after 2021-08-02']);
  });

  test('are none where the later one corrects the earlier', async () => {
    expect(
      await repeated(wrong, correcting('2021-08-02', '2021-06-28'), correcting('2021-09-01', '2021-08-02')),
    ).toEqual([]);
  });

  test('are settled by a further correction of either', async () => {
    const two = [correcting('2021-08-02', '2021-06-28'), correcting('2021-09-01', '2021-06-28')];
    expect(await repeated(wrong, ...two, correcting('2021-10-01', '2021-09-01'))).toEqual([]);
  });
});
