/** Corrections from a plan and facts: which report is wrong, and what is said instead. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type CorrectionFacts, correctionStated } from '../../src/record/correction.ts';
import { planOf } from '../plans/written-plan.ts';

const day = (name: string) => name as Day;
const nothing = { number: undefined, date: undefined, title: undefined };
const proof = 'evidence: {number: 12/QĐ, date: 2021-03-01, title: Quyết định}';

async function stated(reports: string, facts: Partial<CorrectionFacts>, rows?: string) {
  return correctionStated(await planOf({ ...(rows === undefined ? {} : { rows }), progress: { 'PL.01': reports } }), {
    task: 'PL.01',
    report: null,
    agency: null,
    date: day('2021-08-01'),
    state: undefined,
    period: undefined,
    count: undefined,
    document: nothing,
    note: undefined,
    obstacle: undefined,
    proposal: undefined,
    ...facts,
  });
}

test('what is not said instead stays as it was', async () => {
  const done = `- {date: 2021-03-02, agency: so-mot, state: done, ${proof}, note: a, obstacle: b}`;
  expect(await stated(done, { document: { ...nothing, number: '13/QĐ' }, obstacle: null })).toEqual({
    kind: 'report',
    task: 'PL.01',
    date: '2021-08-01',
    agency: 'so-mot',
    state: 'done',
    period: null,
    count: null,
    evidence: [{ number: '13/QĐ', date: '2021-03-01', issuer: null, title: 'Quyết định' }],
    note: 'a',
    obstacle: null,
    proposal: null,
    corrects: { date: '2021-03-02', agency: null, period: null },
  });
});

test('another state takes the documents away, and a document that comes says that it is done', async () => {
  const done = `- {date: 2021-03-02, agency: so-mot, state: done, ${proof}}`;
  expect(await stated(done, { state: 'in-progress' })).toMatchObject({ state: 'in-progress', evidence: [] });
  const begun = '- {date: 2021-03-02, agency: so-mot, state: in-progress}';
  const document = { number: '12/QĐ', date: day('2021-03-01'), title: undefined };
  expect(await stated(begun, { document })).toMatchObject({
    state: 'done',
    evidence: [{ number: '12/QĐ', title: null }],
  });
});

const begun = '- {date: 2021-03-02, agency: so-mot, state: in-progress}';
const both = `${begun}\n- {date: 2021-03-03, agency: so-hai, state: in-progress}`;
const twice = `- {date: 2021-03-02, agency: so-mot, state: done, evidence: [{number: 1/QĐ, date: 2021-03-01}, {number: 2/QĐ, date: 2021-03-01}]}`;

test.each(['1/QĐ', '2/QĐ'])('of two documents, %s is the one whose number is given', async (number) => {
  const corrected = await stated(twice, { document: { number, date: day('2021-03-09'), title: undefined } });
  const days = { '1/QĐ': '2021-03-01', '2/QĐ': '2021-03-01', [number]: '2021-03-09' };
  expect(corrected).toMatchObject({ evidence: Object.entries(days).map(([named, date]) => ({ number: named, date })) });
});

test('a report is named by its own day, or by that of the one in whose place it stands', async () => {
  const reports = `${begun}\n- {date: 2021-04-01, agency: so-mot, state: in-progress, note: a, corrects: {date: 2021-03-02}}`;
  for (const report of ['2021-03-02', '2021-04-01'])
    expect(await stated(reports, { report: day(report), note: 'b' })).toMatchObject({ note: 'b' });
});

test('one that is dated before the report names it by its day all the same, for a rule to refuse', async () => {
  expect(await stated(begun, { date: day('2021-03-01'), note: 'x' })).toMatchObject({
    date: '2021-03-01',
    corrects: { date: '2021-03-02' },
  });
});

describe('the period', () => {
  const rows = '- {number: "01", text: Báo cáo, lead: [so-mot], due: {every: year, from: 2020}}';
  const of2020 = '- {date: 2021-01-05, agency: so-mot, state: in-progress, period: 2020}';
  const ofNone = '- {date: 2021-02-05, agency: so-mot, state: in-progress}';

  test.each<[string, string, Partial<CorrectionFacts>, string]>([
    ['not given: the one report that there is', of2020, {}, '2021-01-05 2020'],
    ['not given: one that lacks it comes first', `${of2020}\n${ofNone}`, {}, '2021-02-05 null'],
    ['of a report', `${of2020}\n${ofNone}`, { period: '2020' }, '2021-01-05 2020'],
    ['of none: that of the report that lacks it', `${of2020}\n${ofNone}`, { period: '2021' }, '2021-02-05 2021'],
    [
      'of none: another one for the report of the day',
      `${of2020}\n${ofNone}`,
      { period: '2021', report: day('2021-01-05') },
      '2021-01-05 2021',
    ],
  ])('%s', async (_, reports, facts, expected) => {
    const corrected = await stated(reports, { note: 'x', ...facts }, rows);
    if ('why' in corrected) throw new Error(corrected.why);
    expect(`${corrected.corrects?.date} ${corrected.period}`).toBe(expected);
  });

  test('of no report, where none lacks one: those that there are, where one was asked for', async () => {
    const refusal = { why: 'no-report', task: 'PL.01', days: ['2021-01-05'] };
    expect(await stated(of2020, { period: '2021', note: 'x' }, rows)).toEqual({
      ...refusal,
      date: null,
      period: '2021',
      periods: ['2020'],
    });
    expect(await stated(of2020, { report: day('2021-01-06'), note: 'x' }, rows)).toEqual({
      ...refusal,
      date: '2021-01-06',
      period: null,
      periods: [],
    });
  });
});

test.each<[why: string, reports: string, facts: Partial<CorrectionFacts>, refusal: object]>([
  ['nothing else', begun, {}, { why: 'nothing-corrected', task: 'PL.01' }],
  [
    'a report of another day',
    begun,
    { report: day('2021-03-05'), note: 'x' },
    { why: 'no-report', task: 'PL.01', date: '2021-03-05', period: null, days: ['2021-03-02'], periods: [] },
  ],
  [
    'one of two agencies',
    both,
    { note: 'x' },
    {
      why: 'whose-report',
      task: 'PL.01',
      agencies: [
        { id: 'so-mot', name: 'Sở Mẫu Một' },
        { id: 'so-hai', name: 'Sở Mẫu Hai' },
      ],
    },
  ],
  [
    'one of two documents',
    twice,
    { document: { ...nothing, title: 'x' } },
    { why: 'several-documents', task: 'PL.01', numbers: ['1/QĐ', '2/QĐ'] },
  ],
  ['a document without a day', begun, { document: { ...nothing, number: '1/QĐ' } }, { why: 'document-without-day' }],
  [
    'a document without a number',
    begun,
    { state: 'done', document: { ...nothing, date: day('2021-03-01') } },
    { why: 'document-without-number' },
  ],
  ['an unseen character', begun, { note: 'a\u200b' }, { why: 'hidden-character', code: 'U+200B' }],
  [
    'an unknown task',
    begun,
    { task: 'PL.1' },
    { why: 'not-named', naming: { fault: 'unknown-task', given: 'PL.1', nearest: 'PL.01' } },
  ],
])('%s is refused', async (_, reports, facts, refusal) => {
  expect(await stated(reports, facts)).toEqual(refusal);
});

test('what was reported later is not taken for what is wrong', async () => {
  const later = '- {date: 2021-09-01, agency: so-mot, state: in-progress, note: a}';
  const corrected = await stated(`${begun}\n${later}`, { report: day('2021-03-02'), note: 'x' });
  expect(corrected).toMatchObject({ date: '2021-08-01', corrects: { date: '2021-03-02' } });
});
