/** When a task is reminded of: its own stages, else those of the plan. */

import type { Day } from '../calendar/day.ts';
import { usualStages } from '../plan/assemble-reminders.ts';
import type { Plan, Stages } from '../plan/model.ts';
import { type DueStage, review } from './due-stage.ts';

/** The stages of the task with this id. */
export function stagesOf({ reminders }: Pick<Plan, 'reminders'>, task: string): Stages {
  return reminders?.tasks.find((one) => one.task === task)?.stages ?? reminders?.stages ?? usualStages;
}

/** Whether the open-ended task is to be asked for on the day: nobody reported `since` then, it was asked for on the days `told`. */
export function reviewOf(
  plan: Pick<Plan, 'reminders' | 'settings'>,
  task: string,
  since: Day,
  told: readonly Day[],
  asOf: Day,
): DueStage | null {
  return review(stagesOf(plan, task), { since, months: plan.settings.reviewMonths }, told, asOf);
}
