/** Tasks as JSON Lines: one a line, each with its plan, and nothing else. */
import type { PlanAnswer, TaskAnswer } from '../../report/answers.ts';
import { ofPlan } from '../../report/of-plan.ts';
import { jsonLine } from '../text/json-text.ts';

/** What an answer about one plan says. */
interface TasksOfOne {
  readonly plan: Pick<PlanAnswer, 'id' | 'title'>;
  readonly tasks: readonly TaskAnswer[];
}

/** A line for each task of the plan. */
export function taskLines({ plan, tasks }: TasksOfOne): string {
  return tasks.map((task) => jsonLine(ofPlan(plan, task))).join('');
}
