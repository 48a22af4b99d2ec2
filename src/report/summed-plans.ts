/** What holds for several plans together, put together plan by plan: every count of all is the sum of the plans'. */
import type { AskedAgency, Rates, SelectedHead, Totals } from './answers.ts';
import type { CountedPlan, LeftOutPlan, PlansHead } from './plans-answers.ts';
import { addedTotals, ratesOf } from './totals.ts';

/** The head of an answer with the totals of all. */
export interface SummedPlans extends PlansHead {
  readonly totals: Totals;
}

export interface SummedStatus extends SummedPlans {
  readonly rates: Rates;
  readonly reviewMonths: number | null;
}

/** What is kept of each plan: a few numbers. */
export interface SummedPlan {
  readonly head: SelectedHead;
  readonly folder: string;
  readonly totals: Totals;
}

/** The sum of one plan at least. */
export function summedPlans(
  plans: readonly [SummedPlan, ...SummedPlan[]],
  leftOut: readonly LeftOutPlan[],
): SummedPlans {
  const windows = new Set(plans.map(({ head }) => head.dueSoonDays));
  return {
    plan: null,
    plans: plans.map(({ head, folder, totals }): CountedPlan => {
      const { id, title } = head.plan;
      return { id, title, folder, revision: head.revision, totals };
    }),
    leftOut,
    asOf: plans[0].head.asOf,
    revision: null,
    dueSoonDays: only(windows),
    ...askedOf(plans),
    totals: addedTotals(plans.map(({ totals }) => totals)),
  };
}

/** Those asked for, each as the first plan tells of it that has it in its register. */
function askedOf(plans: readonly SummedPlan[]): Pick<PlansHead, 'partOf'> {
  const asked = plans.flatMap(({ head }) => head.partOf ?? []);
  const known = new Map<string, AskedAgency>();
  for (const one of asked) if (one.name !== one.id && !known.has(one.id)) known.set(one.id, one);
  return asked.length === 0 ? {} : { partOf: [...known.values()] };
}

/** The same for `status`. */
export function summedStatus(answers: SummedPlans, reviewMonths: ReadonlySet<number>): SummedStatus {
  return { ...answers, rates: ratesOf(answers.totals), reviewMonths: only(reviewMonths) };
}

/** The only value of the set; null where there are several. */
function only(values: ReadonlySet<number>): number | null {
  const [first = null] = values;
  return values.size === 1 ? first : null;
}
