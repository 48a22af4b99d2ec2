/** `status --since` over several plans: what changed in each, with the counts of all. */
import { ofPlan } from './of-plan.ts';
import type { EarlierAnswer, PlanSince, SinceAnswer, SinceOfPlans } from './since-answer.ts';
import type { SummedPlans } from './summed-plans.ts';
import { added, addedTotals } from './totals.ts';

/** Takes in what changed in one plan after the other, and keeps no plan. */
export interface GatheredSince {
  /** `folder` is as people see it. */
  readonly add: (answer: SinceAnswer, folder: string) => void;
  /** After one plan at least. */
  readonly answer: (summed: SummedPlans) => SinceOfPlans;
}

export function gatheredSince(): GatheredSince {
  const tasks: SinceOfPlans['tasks'][number][] = [];
  const held: PlanSince[] = [];
  const totals: SinceAnswer['totals'][] = [];
  const counts: SinceAnswer['counts'][] = [];
  return {
    add: (answer, folder) => {
      const { id, title } = answer.plan;
      held.push({ id, title, folder, since: answer.since });
      totals.push(answer.totals);
      counts.push(answer.counts);
      for (const task of answer.tasks) tasks.push(ofPlan(answer.plan, task));
    },
    answer: ({ totals: _, ...head }) => {
      const { since } = held.find((plan) => plan.since.commit !== null) ?? (held[0] as PlanSince);
      return {
        kind: 'status-since',
        ...head,
        since,
        totals: {
          before: addedTotals(totals.map(({ before }) => before)),
          after: addedTotals(totals.map(({ after }) => after)),
        },
        counts: counts.reduce((sum, one) => added(sum, one)),
        otherwise: held.filter((plan) => !isSame(plan.since, since)),
        tasks,
      };
    },
  };
}

function isSame(one: EarlierAnswer, other: EarlierAnswer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
