/** Reminders with what their recipients were told before, by the ledger. */
import type { AgencyReminders, RemindedTask, RemindersAnswer } from './answers.ts';
import type { Told } from './told.ts';

/** The same reminders, each task with how often and when its recipient was reminded of it. */
export function withTold(answer: RemindersAnswer, told: Told): RemindersAnswer {
  const tasksOf = ({ agency }: AgencyReminders, tasks: readonly RemindedTask[]) =>
    tasks.map((task) => Object.assign(task, { told: toldOf(task, agency.id, told) }));
  return {
    ...answer,
    agencies: answer.agencies.map((one) => ({
      ...one,
      overdue: tasksOf(one, one.overdue),
      dueSoon: tasksOf(one, one.dueSoon),
    })),
  };
}

function toldOf(task: RemindedTask, agency: string, told: Told): RemindedTask['told'] {
  const deadline = task.due?.day ?? null;
  if (deadline === null) return null;
  const thread = { task: task.id, period: periodOf(task), agency, deadline };
  const days = told.days(thread);
  const movedFrom = days.length === 0 ? told.otherDeadline(thread) : null;
  const last = days.at(-1) ?? null;
  return last === null && movedFrom === null ? null : { times: days.length, last, movedFrom };
}

/** The period of a recurring duty that its day belongs to; null for any other task. */
export function periodOf({ due, occurrences }: Pick<RemindedTask, 'due' | 'occurrences'>): string | null {
  return occurrences.find(({ day }) => day === due?.day)?.period ?? null;
}
