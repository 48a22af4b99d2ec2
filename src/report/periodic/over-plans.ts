/** The report over several plans, put together from that of each: every count is a sum, every entry says of which plan it is. */
import { inOrder } from '../../calendar/in-order.ts';
import { grouped } from '../../plan/grouped.ts';
import type { NamedAgency, Totals } from '../answers.ts';
import { soonestFirst, worstFirst } from '../order.ts';
import type { PlansHead } from '../plans-answers.ts';
import { addedTotals, noTotals, ratesOf } from '../totals.ts';
import { agenciesOver, silentOver } from './agencies-over-plans.ts';
import type { OfPlan, PeriodicOfPlans, PlanIssuedLater, ReportedPlan, ToldInReport } from './answer.ts';
import type { EntriesOfOne, ReportOfOne } from './of-one-plan.ts';
import { signedOver } from './sender.ts';

/** What holds beside the plans that are told of. */
interface Beside extends Pick<PlansHead, 'leftOut' | 'dueSoonDays'> {
  readonly issuedLater: readonly PlanIssuedLater[];
}

/** The report over one plan at least, all of one period and on one day. */
export function reportOverPlans(reports: readonly [ReportOfOne, ...ReportOfOne[]], beside: Beside): PeriodicOfPlans {
  const [{ asOf, period }] = reports;
  const totals = summed(reports.map((one) => one.totals)) ?? noTotals;
  const agency = askedIn(reports);
  return {
    kind: 'report',
    ...{ plan: null, plans: reports.map(reportedPlan), asOf, revision: null, ...beside },
    ...{ period, agency, ...signedOver(owing(reports), agency), totals, rates: ratesOf(totals) },
    agencies: agenciesOver(reports, agency),
    countedTwice: reports.reduce((sum, one) => sum + one.countedTwice, 0),
    ...listsOver(reports),
    ongoing: {
      tasks: reports.reduce((sum, { ongoing }) => sum + ongoing.tasks, 0),
      reported: reports.reduce((sum, { ongoing }) => sum + ongoing.reported, 0),
    },
    silent: silentOver(reports),
    before: summed(reports.map((one) => one.before)),
    yearBefore: summed(reports.map((one) => one.yearBefore)),
  };
}

/** Plan by plan, but what is chased in the order in which it is chased, documents by day, and what an agency tells together. */
function listsOver(reports: readonly ReportOfOne[]): EntriesOfOne {
  return {
    sections: reports.flatMap(({ sections }) => sections),
    amendments: reports.flatMap(({ amendments }) => amendments).toSorted(byDocument),
    done: reports.flatMap(({ done }) => done),
    doneEarlier: reports.flatMap(({ doneEarlier }) => doneEarlier),
    overdue: worstFirst(reports.flatMap(({ overdue }) => overdue)),
    dueBeforeEnd: soonestFirst(reports.flatMap(({ dueBeforeEnd }) => dueBeforeEnd)),
    next: soonestFirst(reports.flatMap(({ next }) => next)),
    recurring: reports.flatMap(({ recurring }) => recurring),
    shared: reports.flatMap(({ shared }) => shared),
    obstacles: byAgency(reports.flatMap(({ obstacles }) => obstacles)),
    proposals: byAgency(reports.flatMap(({ proposals }) => proposals)),
    paragraphs: reports.flatMap(({ paragraphs }) => paragraphs),
    tasks: reports.flatMap(({ tasks }) => tasks),
  };
}

function byDocument(one: ReportOfOne['amendments'][number], other: ReportOfOne['amendments'][number]): number {
  return inOrder(one.instrument.date ?? '', other.instrument.date ?? '');
}

/** Under its name as the first of its entries has it. */
function byAgency(told: readonly OfPlan<ToldInReport>[]): readonly OfPlan<ToldInReport>[] {
  return [...grouped(told, ({ agency }) => agency.id).values()].flatMap((those) =>
    those.map((one) => ({ ...one, agency: those[0]?.agency ?? one.agency })),
  );
}

/** The sum of those there are; null where there is none. */
function summed(totals: readonly (Totals | null)[]): Totals | null {
  const known = totals.filter((one) => one !== null);
  return known.length === 0 ? null : addedTotals(known);
}

function reportedPlan({ plan, folder, revision, totals, rates, before, yearBefore }: ReportOfOne): ReportedPlan {
  return { ...plan, folder, revision, totals, rates, before, yearBefore };
}

/** The plans in which something is owed, where there are any: in an agency's own report others say nothing of who signs. */
function owing(reports: readonly ReportOfOne[]): readonly ReportOfOne[] {
  const those = reports.filter(({ totals }) => totals.tasks > 0);
  return those.length === 0 ? reports : those;
}

/** Whose report it is, as the first plan calls it that knows it. */
function askedIn(reports: readonly ReportOfOne[]): NamedAgency | null {
  const asked = reports.flatMap(({ agency }) => agency ?? []);
  return asked.find(({ id, name }) => name !== id) ?? asked[0] ?? null;
}
