/** What is long overdue, and the owner of a plan is told. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { digestOf } from '../../src/report/digest.ts';
import { remindersAnswer } from '../../src/report/reminders.ts';
import { look } from '../../src/view/look.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';
import { around, selection } from './report-plan.ts';

const rows = `- {number: "01", text: Một, lead: [so-mot], due: 2021-06-30}
- {number: "02", text: Hai, lead: [so-mot], due: 2021-11-30}
- {number: "03", text: Ba, lead: [so-hai], due: 2021-11-30}`;

/** `agency: overdue | due soon` of the digest, one line each. */
async function told(asOf: string, owner = 'owner: {name: Văn phòng, email: vp@mau.example}') {
  const { plan } = await loadPlan(folderOf({ ...planFiles({ rows }), 'reminders.yaml': `${owner}\nmostMails: 9\n` }));
  const digest = digestOf(remindersAnswer(look(plan, asOf as Day), selection(), around));
  const ids = (tasks: readonly { readonly id: string }[]) => tasks.map(({ id }) => id).join(' ');
  return digest?.agencies.map(({ agency, overdue, dueSoon }) => `${agency.id}: ${ids(overdue)} | ${ids(dueSoon)}`);
}

test.each<[string, string[] | undefined]>([
  ['2021-07-29', undefined],
  ['2021-11-15', ['so-mot: PL.01 | ']],
  ['2021-12-15', ['so-mot: PL.01 | ']],
  // After half a year nobody is reminded of PL.01 any more.
  ['2022-03-01', ['so-mot: PL.02 | ', 'so-hai: PL.03 | ']],
])('on %s', async (asOf, expected) => expect(await told(asOf)).toEqual(expected));

test('none where the office names no owner', async () => {
  expect(await told('2022-03-01', '')).toBeUndefined();
});
