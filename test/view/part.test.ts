/** What reports leave behind: the state, the day of completion, and several parts as one. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Report, State } from '../../src/plan/model.ts';
import { countsFrom, type Part, partFrom, together, untouched } from '../../src/view/part.ts';

const origin = { file: 'progress/PL.01.yaml', path: [], written: {} };

/** A report with evidence of these days; null is evidence without a day. */
function report(date: string, state: State, ...evidence: readonly (string | null)[]): Report {
  const blank = { period: null, count: null, note: null, obstacle: null, proposal: null, corrects: null, origin };
  const proof = evidence.map((day) => ({ number: '8/KH', date: day as Day | null, issuer: null, title: null, origin }));
  return { date: date as Day, agency: 'so-mot', state, evidence: proof, ...blank };
}

const done = (completedOn: string | null): Part => ({
  state: 'done',
  completedOn: completedOn as Day | null,
  evidence: [],
  doneByDescription: false,
});
const begun: Part = { state: 'in-progress', completedOn: null, evidence: [], doneByDescription: false };

describe('countsFrom', () => {
  test.each<[string, Report, string]>([
    ['work in progress: the day of the report', report('2021-06-10', 'in-progress'), '2021-06-10'],
    ['done: the day of the evidence, before the report', report('2021-06-10', 'done', '2021-06-02'), '2021-06-02'],
    ['done: the day of the evidence, after the report', report('2021-06-10', 'done', '2021-06-20'), '2021-06-20'],
    ['of several documents the latest', report('2021-06-10', 'done', '2021-06-02', '2021-06-08'), '2021-06-08'],
    ['done without evidence: the day of the report', report('2021-06-10', 'done'), '2021-06-10'],
    ['evidence without a day: the day of the report', report('2021-06-10', 'done', null), '2021-06-10'],
    ['a document that proves nothing yet', report('2021-06-10', 'in-progress', '2021-06-02'), '2021-06-10'],
  ])('%s', (_, made, expected) => expect(countsFrom({ report: made, date: made.date })).toBe(expected));

  test('a correction counts from the day that it speaks for; done, from the day of completion all the same', () => {
    const date = '2021-05-20' as Day;
    expect(countsFrom({ report: report('2021-06-10', 'in-progress'), date })).toBe('2021-05-20');
    expect(countsFrom({ report: report('2021-06-10', 'done', '2021-06-02'), date })).toBe('2021-06-02');
  });
});

describe('partFrom', () => {
  test.each<[string, Report[], State, string | null]>([
    ['no report', [], 'not-started', null],
    [
      'the last report holds',
      [report('2021-05-01', 'not-started'), report('2021-06-01', 'in-progress')],
      'in-progress',
      null,
    ],
    ['done', [report('2021-05-01', 'in-progress'), report('2021-06-10', 'done', '2021-06-02')], 'done', '2021-06-02'],
    [
      'reopened',
      [report('2021-06-10', 'done', '2021-06-02'), report('2021-07-01', 'in-progress')],
      'in-progress',
      null,
    ],
    [
      'done again',
      [report('2021-06-10', 'done', '2021-06-02'), report('2021-09-01', 'done', '2021-08-30')],
      'done',
      '2021-08-30',
    ],
  ])('%s', (_, reports, state, completedOn) => expect(partFrom(reports)).toMatchObject({ state, completedOn }));

  test('keeps the evidence of the last done report only', () => {
    const reports = [report('2021-06-10', 'done', '2021-06-02'), report('2021-09-01', 'done', '2021-08-30')];
    expect(partFrom(reports).evidence.map(({ date }) => date)).toEqual(['2021-08-30']);
    expect(partFrom([...reports, report('2021-10-01', 'in-progress')]).evidence).toEqual([]);
  });
});

describe('done by description', () => {
  const proved = report('2021-06-10', 'done', '2021-06-02');
  const described = { ...proved, evidence: proved.evidence.map((document) => ({ ...document, number: null })) };
  const both = { ...proved, evidence: [...described.evidence, ...proved.evidence] };
  test.each<[string, Report, boolean]>([
    ['words alone', described, true],
    ['a document with a number', proved, false],
    ['words beside a document with a number', both, false],
    ['nothing at all', { ...proved, evidence: [] }, false],
  ])('%s', (_, made, expected) => expect(partFrom([made]).doneByDescription).toBe(expected));
});

describe('together', () => {
  test('a document that proves several parts is listed once', () => {
    const proof = report('2021-06-10', 'done', '2021-06-02').evidence;
    const again = report('2021-06-11', 'done', '2021-06-02', '2021-06-03').evidence;
    const other = proof.map((document) => ({ ...document, issuer: 'huyen-dong' }));
    const parts = [proof, again, other].map((evidence) => ({ ...done('2021-06-02'), evidence }));
    expect(together(parts).evidence.map(({ date, issuer }) => `${date} ${issuer}`)).toEqual([
      '2021-06-02 null',
      '2021-06-03 null',
      '2021-06-02 huyen-dong',
    ]);
  });

  test.each<[string, Part[], State, string | null]>([
    ['one part is the whole', [begun], 'in-progress', null],
    ['nobody began', [untouched, untouched], 'not-started', null],
    ['one began', [untouched, begun], 'in-progress', null],
    ['one is done, the other did not begin', [done('2021-06-02'), untouched], 'in-progress', null],
    ['all are done: with the last', [done('2021-06-02'), done('2021-07-01'), done('2021-05-30')], 'done', '2021-07-01'],
    ['all are done, one on an unknown day', [done('2021-06-02'), done(null)], 'done', '2021-06-02'],
  ])('%s', (_, parts, state, completedOn) => expect(together(parts)).toMatchObject({ state, completedOn }));
});
