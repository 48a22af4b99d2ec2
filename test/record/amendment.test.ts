/** Amendments from a plan and facts: what the document found, the plan says. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type Due, termNamed } from '../../src/calendar/due.ts';
import type { NewAmendment } from '../../src/edit/new-entry.ts';
import { type AmendmentFacts, amendmentsStated } from '../../src/record/amendment.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

const day = (name: string) => name as Day;
const term = (name: string) => termNamed(name) as Due;
const rows = `- {number: "01", text: Xây dựng Đề án mẫu, lead: [so-mot], with: [so-hai], due: 2021-Q3}
- {number: "02", text: Báo cáo tình hình, lead: [so-hai]}`;
const instrument = { number: '80/UBND-VX', date: day('2021-04-02'), issuer: null };

async function stated(facts: Partial<AmendmentFacts>, parts: WrittenParts = {}) {
  return amendmentsStated(await planOf({ rows, ...parts }), {
    tasks: ['PL.01'],
    instrument,
    requested: null,
    reason: null,
    to: null,
    lead: null,
    with: null,
    status: null,
    ...facts,
  });
}

test('what was in force before stands in it; the issuer is that of the plan', async () => {
  const requested = { number: '45/SM', date: day('2021-03-10'), issuer: 'Sở Mẫu Một' };
  expect(await stated({ to: term('2021-Q4'), lead: ['Sở Mẫu Hai'], with: [], requested, reason: 'x' })).toEqual([
    {
      kind: 'amendment',
      instrument: { number: '80/UBND-VX', date: '2021-04-02', issuer: 'ubnd-tinh', title: null },
      requested: { number: '45/SM', date: '2021-03-10', issuer: 'so-mot', title: null },
      reason: 'x',
      changes: [
        {
          task: 'PL.01',
          due: { from: term('2021-Q3'), to: term('2021-Q4') },
          lead: { from: ['so-mot'], to: ['so-hai'] },
          with: { from: ['so-hai'], to: [] },
          status: null,
        },
      ],
    },
  ]);
});

test('none where the plan has it', async () => {
  const amendments =
    '- {instrument: {number: 80/UBND-VX, date: 2021-04-02, issuer: ubnd-tinh}, changes: [{task: PL.01, due: {from: 2021-Q3, to: 2021-Q4}}]}';
  expect(await stated({ to: term('2021-Q4') }, { amendments })).toEqual([]);
});

test('what the plan has of the document in part is not the whole of it', async () => {
  const amendments =
    '- {instrument: {number: 80/UBND-VX, date: 2021-04-02, issuer: ubnd-tinh}, changes: [{task: PL.01, due: {from: 2021-Q3, to: 2021-Q4}}]}';
  const decisions: Partial<AmendmentFacts>[] = [
    { to: term('2021-Q4'), lead: ['so-hai'] },
    { to: term('2021-Q4'), with: ['so-mot'] },
    { to: term('2022-Q1') },
    { to: term('2021-Q4'), status: 'suspend' },
  ];
  for (const decided of decisions) expect(await stated(decided, { amendments })).toHaveLength(1);
});

test.each<[why: string, facts: Partial<AmendmentFacts>, refusal: object]>([
  ['a document that decides nothing', {}, { why: 'nothing-amended' }],
  [
    'a deadline of a task that has none',
    { tasks: ['PL.02'], to: term('2021-Q4') },
    { why: 'no-deadline', task: 'PL.02' },
  ],
  ['the lead that it has', { lead: ['so-mot'] }, { why: 'as-before', task: 'PL.01' }],
  [
    'an unknown issuer',
    { instrument: { ...instrument, issuer: 'so-bat' }, status: 'suspend' },
    {
      why: 'not-named',
      naming: { fault: 'unknown-agency', given: 'so-bat', nearest: { id: 'so-mot', name: 'Sở Mẫu Một' } },
    },
  ],
  [
    'an unknown asker',
    { requested: { ...instrument, issuer: 'so-bat' }, status: 'suspend' },
    {
      why: 'not-named',
      naming: { fault: 'unknown-agency', given: 'so-bat', nearest: { id: 'so-mot', name: 'Sở Mẫu Một' } },
    },
  ],
  ['an unseen character', { reason: 'a\u200b', status: 'suspend' }, { why: 'hidden-character', code: 'U+200B' }],
])('%s is refused', async (_, facts, refusal) => {
  expect(await stated(facts)).toEqual(refusal);
});

test('as many agencies as before are others where one of them is', async () => {
  const rows = '- {number: "01", text: Việc, lead: [so-mot, so-hai], due: 2021-Q3}';
  const [amendment] = (await stated({ lead: ['so-moi', 'so-mot'] }, { rows })) as readonly NewAmendment[];
  expect(amendment?.changes).toMatchObject([{ lead: { from: ['so-mot', 'so-hai'], to: ['so-moi', 'so-mot'] } }]);
  expect(await stated({ lead: ['so-hai', 'so-mot'] }, { rows })).toEqual({ why: 'as-before', task: 'PL.01' });
});
