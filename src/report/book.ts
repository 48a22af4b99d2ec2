/** What a workbook, an annex and a page tell of a plan: the answer of `status` or `overdue`, with its counts by agency and quarter. */
import type { View } from '../view/view.ts';
import type {
  GroupedStatus,
  GroupedStatusAnswer,
  PlanAnswer,
  Rates,
  SelectedHead,
  TaskAnswer,
  Totals,
} from './answers.ts';
import { groupedStatusAnswer } from './grouped-status.ts';
import { type Surroundings, selectedHead } from './head.ts';
import type { Order } from './order.ts';
import { overdueAnswer } from './overdue.ts';
import { type Overview, overviewOf } from './overview.ts';
import type { CountedPlan, PlansHead, TaskOfPlan } from './plans-answers.ts';
import type { Selection } from './selection.ts';
import type { SinceAnswer } from './since-answer.ts';
import { statusAnswer } from './status.ts';
import { ratesOf } from './totals.ts';

export interface StatusBook extends SelectedHead {
  /** Every task selected, or the overdue among them. */
  readonly about: 'status' | 'overdue';
  /** Of all tasks selected. */
  readonly totals: Totals;
  readonly rates: Rates;
  readonly tasks: readonly TaskAnswer[];
  /** Of all tasks selected, a shared one counted for each agency by its own part. */
  readonly byAgency: GroupedStatusAnswer;
  /** The same by the quarter in which they fall due. */
  readonly byQuarter: GroupedStatusAnswer;
  /** What changed since a day, where a page is to tell it. */
  readonly since?: SinceAnswer;
  /** What only a page tells, worked out when it is asked for. */
  readonly overview: () => Overview;
}

/** The same over several plans: each count is the sum of theirs. */
export interface BookOfPlans
  extends PlansHead,
    Omit<StatusBook, keyof SelectedHead | 'byAgency' | 'byQuarter' | 'since' | 'tasks'> {
  readonly plans: readonly (CountedPlan & PlanAnswer)[];
  readonly tasks: readonly TaskOfPlan[];
  readonly byAgency: GroupedStatus;
  readonly byQuarter: GroupedStatus;
}

export type AnyBook = StatusBook | BookOfPlans;

/** The book of the tasks that the selection names. */
export function statusBook(
  about: StatusBook['about'],
  view: View,
  selection: Selection,
  around: Surroundings,
  order: Order = 'document',
): StatusBook {
  const { totals, tasks } =
    about === 'status' ? statusAnswer(view, selection, around, order) : overdueAnswer(view, selection, around);
  const byAgency = groupedStatusAnswer(view, 'agency', selection, around);
  const byQuarter = groupedStatusAnswer(view, 'quarter', selection, around);
  return {
    ...selectedHead(view, around, selection),
    ...{ about, totals, tasks, byAgency, byQuarter },
    rates: ratesOf(totals),
    overview: () => overviewOf(view, selection, { byAgency, tasks }),
  };
}
