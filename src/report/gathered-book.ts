/** A workbook, an annex or a page over several plans: what those of each tell, put together. */
import type { PlanAnswer } from './answers.ts';
import type { BookOfPlans, StatusBook } from './book.ts';
import { gatheredGroups } from './gathered-groups.ts';
import { type OverviewOfPlan, overviewOver } from './gathered-overview.ts';
import { ofPlan } from './of-plan.ts';
import { mostUrgentFirst, type Order, worstFirst } from './order.ts';
import type { CountedPlan, PlansHead, TaskOfPlan } from './plans-answers.ts';
import { addedTotals, ratesOf } from './totals.ts';

/** Takes in the book of one plan after the other, and keeps no plan. */
export interface GatheredBook {
  readonly add: (book: StatusBook, folder: string) => void;
  readonly book: (head: Omit<PlansHead, 'plans'>) => BookOfPlans;
}

/** What only a page shows is worked out for one alone. */
export function gatheredBook(about: StatusBook['about'], order: Order, isPage: boolean): GatheredBook {
  const plans: (CountedPlan & PlanAnswer)[] = [];
  const tasks: TaskOfPlan[] = [];
  const overviews: OverviewOfPlan[] = [];
  const byAgency = gatheredGroups('agency');
  const byQuarter = gatheredGroups('quarter');
  return {
    add: ({ plan, revision, totals, ...book }, folder) => {
      plans.push({ ...plan, folder, revision, totals });
      for (const task of book.tasks) tasks.push(ofPlan(plan, task));
      byAgency.add(book.byAgency);
      byQuarter.add(book.byQuarter);
      if (isPage) overviews.push({ plan, overview: book.overview() });
    },
    book: (head) => {
      const totals = addedTotals(plans.map((one) => one.totals));
      const agencies = byAgency.answer('document');
      return {
        ...{ ...head, plans, about, totals, rates: ratesOf(totals) },
        tasks: about === 'overdue' ? worstFirst(tasks) : inOrder(tasks, order),
        ...{ byAgency: agencies, byQuarter: byQuarter.answer('document') },
        overview: () => overviewOver(overviews, agencies, head.asOf),
      };
    },
  };
}

/** What is open-ended stands plan by plan, in the order of each. */
function inOrder(tasks: readonly TaskOfPlan[], order: Order): readonly TaskOfPlan[] {
  if (order === 'document') return tasks;
  return mostUrgentFirst(tasks.map((task) => ({ task, ...task, silentSince: null }))).map(({ task }) => task);
}
