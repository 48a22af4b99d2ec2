/** `status`: where does every task stand? */
import type { View } from '../view/view.ts';
import type { StatusAnswer } from './answers.ts';
import { type Surroundings, selectedHead } from './head.ts';
import { mostUrgentFirst, type Order } from './order.ts';
import { type Selection, select } from './selection.ts';
import { taskAnswer } from './task-answer.ts';
import { ratesOf, totalsOfTasks } from './totals.ts';

/** The tasks selected with their totals and rates. */
export function statusAnswer(
  view: View,
  selection: Selection,
  around: Surroundings,
  order: Order = 'document',
): StatusAnswer {
  const tasks = select(view, selection);
  const totals = totalsOfTasks(tasks);
  return {
    kind: 'status',
    ...selectedHead(view, around, selection),
    reviewMonths: view.plan.settings.reviewMonths,
    totals,
    rates: ratesOf(totals),
    tasks: (order === 'urgency' ? mostUrgentFirst(tasks) : tasks).map((task) => taskAnswer(view, task, around.locate)),
  };
}
