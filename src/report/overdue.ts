/** `overdue`: what is late, how many days, whose is it? Worst first. */
import type { View } from '../view/view.ts';
import type { OverdueAnswer } from './answers.ts';
import { type Surroundings, selectedHead } from './head.ts';
import { worstFirst } from './order.ts';
import { type Selection, select } from './selection.ts';
import { taskAnswer } from './task-answer.ts';
import { totalsOfTasks } from './totals.ts';

/** The overdue among the tasks selected, most days first; the totals are those of all selected. */
export function overdueAnswer(view: View, selection: Selection, around: Surroundings): OverdueAnswer {
  const tasks = select(view, selection);
  const late = tasks.filter(({ standing }) => standing === 'overdue');
  return {
    kind: 'overdue',
    ...selectedHead(view, around, selection),
    totals: totalsOfTasks(tasks),
    tasks: worstFirst(late).map((task) => taskAnswer(view, task, around.locate)),
  };
}
