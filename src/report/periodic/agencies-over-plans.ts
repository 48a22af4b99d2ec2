/** The agencies of several plans: those of one id are one, with all that they owe, are late with and did not report on. */
import type { Day } from '../../calendar/day.ts';
import { grouped } from '../../plan/grouped.ts';
import type { NamedAgency } from '../answers.ts';
import { ofPlan } from '../of-plan.ts';
import { worstFirst } from '../order.ts';
import { addedTotals, noTotals, ratesOf } from '../totals.ts';
import type { AgencyOverPlans, SilentOverPlans } from './answer.ts';
import type { ReportOfOne } from './of-one-plan.ts';

/** In the order in which they first come, as they are called there; `asked` stands there also where it owes nothing. */
export function agenciesOver(reports: readonly ReportOfOne[], asked: NamedAgency | null): readonly AgencyOverPlans[] {
  const rows = reports.flatMap(({ plan, agencies }) =>
    agencies
      .filter(({ totals }) => totals.tasks > 0)
      .map((row) => ({ ...row, overdue: row.overdue.map((duty) => ({ ...ofPlan(plan, duty), daysLeft: null })) })),
  );
  const agencies = [...grouped(rows, ({ agency }) => agency.id).values()].map((those) => {
    const totals = addedTotals(those.map((one) => one.totals));
    const overdue = worstFirst(those.flatMap((one) => one.overdue)).map(({ daysLeft: _, ...duty }) => duty);
    return { agency: (those[0] as (typeof those)[number]).agency, totals, rates: ratesOf(totals), overdue };
  });
  const isNone = agencies.length === 0 && asked !== null;
  return isNone ? [{ agency: asked, totals: noTotals, rates: ratesOf(noTotals), overdue: [] }] : agencies;
}

/** Each with the plans of which it told nothing. */
export function silentOver(reports: readonly ReportOfOne[]): readonly SilentOverPlans[] {
  const rows = reports.flatMap(({ plan, silent }) => silent.map((one) => ofPlan(plan, one)));
  return [...grouped(rows, ({ id }) => id).values()].map((those) => {
    const [{ id, name }] = those as [(typeof those)[number]];
    return {
      ...{ id, name },
      owes: those.reduce((sum, { owes }) => sum + owes, 0),
      lastReport: those.reduce<Day | null>((last, one) => later(last, one.lastReport), null),
      plans: those.map(({ plan, owes }) => ({ plan, owes })),
    };
  });
}

function later(one: Day | null, other: Day | null): Day | null {
  return one === null || (other !== null && other > one) ? other : one;
}
