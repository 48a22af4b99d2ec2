/** Corrections from a plan and facts: which report is wrong, and what is said instead. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type CorrectionFacts, correctionStated } from '../../src/record/correction.ts';
import { planOf } from '../plans/written-plan.ts';

const day = (name: string) => name as Day;
const nothing = { number: undefined, date: undefined, title: undefined };
const proof = 'evidence: {number: 12/QĐ, date: 2021-03-01, title: Quyết định}';

async function stated(reports: string, facts: Partial<CorrectionFacts>) {
  return correctionStated(await planOf({ progress: { 'PL.01': reports } }), {
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
