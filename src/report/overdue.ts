/** `overdue`: what is late, how many days, whose is it? Worst first. */
import type { View } from '../view/view.ts';
import type { OverdueAnswer } from './answers.ts';
import { answerHead, type Surroundings } from './head.ts';
import { worstFirst } from './order.ts';
import { type Selection, select, standingFor } from './selection.ts';
import { countedTask } from './status.ts';
import { taskAnswer } from './task-answer.ts';
import { totalsOf } from './totals.ts';

/** The overdue among the tasks selected, most days first; the totals are those of all selected. */
export function overdueAnswer(view: View, selection: Selection, around: Surroundings): OverdueAnswer {
  const tasks = select(view, selection);
  const late = tasks.filter((task) => standingFor(view, task, selection) === 'overdue');
  return {
    kind: 'overdue',
    ...answerHead(view, around),
    totals: totalsOf(tasks.map(countedTask)),
    tasks: worstFirst(late).map((task) => taskAnswer(view, task, around.locate)),
  };
}
