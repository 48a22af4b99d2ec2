/** Tasks as JSON Lines: one a line, each with its plan, and nothing else. */
import type { PlanAnswer, TaskAnswer } from '../../report/answers.ts';
import type { TaskOfPlan } from '../../report/plans-answers.ts';
import { jsonLine } from '../text/json-text.ts';

/** What an answer about one plan says. */
interface TasksOfOne {
  readonly plan: Pick<PlanAnswer, 'id' | 'title'>;
  readonly tasks: readonly TaskAnswer[];
}

/** A line for each task of the plan. */
export function taskLines({ plan, tasks }: TasksOfOne): string {
  return tasks.map((task) => jsonLine(taskOfPlan(plan, task))).join('');
}

/** The task with its plan before it; where it stands is looked up at once, so that nothing of the plan is kept. */
export function taskOfPlan({ id, title }: TasksOfOne['plan'], task: TaskAnswer): TaskOfPlan {
  return { plan: { id, title }, ...task };
}
