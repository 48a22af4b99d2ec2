/** When a task is reminded of: its own stages, else those of the plan. */
import { usualStages } from '../plan/assemble-reminders.ts';
import type { Plan, Stages } from '../plan/model.ts';

/** The stages of the task with this id. */
export function stagesOf({ reminders }: Pick<Plan, 'reminders'>, task: string): Stages {
  return reminders?.tasks.find((one) => one.task === task)?.stages ?? reminders?.stages ?? usualStages;
}
