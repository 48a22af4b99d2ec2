/** The report over several plans: who signs it, and under which name an agency stands. */
import { expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { type Period, periodNamed } from '../../../src/calendar/period.ts';
import { reportOfOne } from '../../../src/report/periodic/of-one-plan.ts';
import { reportOverPlans } from '../../../src/report/periodic/over-plans.ts';
import { periodicAnswer } from '../../../src/report/periodic/periodic.ts';
import { look } from '../../../src/view/look.ts';
import { planOf } from '../../plans/written-plan.ts';
import { around } from '../report-plan.ts';

/** The report on a plan in which the agency of the id and name leads the only task. */
async function reportLedBy(id: string, name: string, asked: string) {
  const agencies = `- {id: ubnd-tinh, name: UBND ${name}, kind: province}\n- {id: ${id}, name: ${name}, kind: department}`;
  const rows = `- {number: "01", text: Việc, lead: [${id}], due: 2021-Q4}`;
  const plan = await planOf({ agencies, groups: '[]', rows });
  const about = { period: periodNamed('2021-Q4') as Period, agency: asked, paragraphs: [] };
  return reportOfOne(periodicAnswer(look(plan, '2021-12-14' as Day), about, around), name);
}

test('an agency stands under the name that it has where it owes something, and signs there', async () => {
  const asked = 'so-hai';
  const reports = [await reportLedBy('so-mot', 'Sở Một', asked), await reportLedBy(asked, 'Sở Hai', asked)] as const;
  const { agencies, sender, addressee } = reportOverPlans([...reports], {
    leftOut: [],
    dueSoonDays: 30,
    issuedLater: [],
  });
  expect(agencies.map(({ agency, totals }) => [agency.name, totals.tasks])).toEqual([['Sở Hai', 1]]);
  expect([sender.name, addressee]).toEqual(['Sở Hai', 'UBND Sở Hai']);
});
