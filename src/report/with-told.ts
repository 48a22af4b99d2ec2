/** Reminders with what their recipients were told before, by the ledger. */
import type { Plan } from '../plan/model.ts';
import { periodDueOn } from '../view/deadline.ts';
import type { AgencyReminders, RemindedTask, RemindersAnswer } from './answers.ts';
import { tasksIn } from './digest.ts';
import { reviewOf } from './stages.ts';
import type { Thread, Told } from './told.ts';

/**
 * The same reminders, each task with how often and when its recipient was reminded of it; without the open-ended duties that
 * it was asked for not long ago.
 */
export function withTold(plan: Plan, answer: RemindersAnswer, told: Told): RemindersAnswer {
  const agencies = answer.agencies.map((one) => {
    for (const task of tasksIn(one)) Object.assign(task, { told: toldOf(one, task, told, answer) });
    return { ...one, review: one.review.filter((task) => isAskedAgain(plan, answer, one, task, told)) };
  });
  return { ...answer, agencies: agencies.filter((one) => tasksIn(one).length > 0) };
}

/** What the agency is reminded of, as the ledger knows it. */
export function threadOf({ agency }: AgencyReminders, task: RemindedTask, isEscalated = false): Thread {
  const deadline = task.due?.day ?? null;
  return { task: task.id, period: periodDueOn(task.occurrences, deadline), agency: agency.id, deadline, isEscalated };
}

function toldOf(
  reminders: AgencyReminders,
  task: RemindedTask,
  told: Told,
  { asOf }: RemindersAnswer,
): RemindedTask['told'] {
  const thread = threadOf(reminders, task);
  const days = told.days(thread).filter((day) => day <= asOf);
  const movedFrom = days.length === 0 ? told.otherDeadline(thread) : null;
  const last = days.at(-1) ?? null;
  return last === null && movedFrom === null ? null : { times: days.length, last, movedFrom };
}

function isAskedAgain(
  plan: Plan,
  { asOf }: RemindersAnswer,
  reminders: AgencyReminders,
  task: RemindedTask,
  told: Told,
): boolean {
  const { silentSince: since } = task;
  if (since === null) return false;
  const days = told.days(threadOf(reminders, task));
  return reviewOf(plan, task.id, since, days, asOf) !== null;
}
