/** What the plan's owner is told: all that is long overdue, whosever it is, in one answer. */
import type { AgencyReminders, DigestAnswer, RemindedTask, RemindersAnswer } from './answers.ts';

/** What the owner's file is called, and the owner in a Message-ID, where an agency has its id. */
export const ownerName = 'owner';

/** The digest; null where the office names no owner, or where nothing is long overdue. */
export function digestOf(answer: RemindersAnswer): DigestAnswer | null {
  const { owner } = answer.office;
  if (owner === null) return null;
  const agencies = answer.agencies.flatMap((reminders) => {
    const overdue = reminders.overdue.filter(({ escalated }) => escalated);
    return overdue.length === 0 ? [] : [{ ...reminders, overdue, dueSoon: [], review: [] }];
  });
  return agencies.length === 0 ? null : { ...answer, agencies, digestFor: owner };
}

/** Whether it is told of anything that has a day. */
export function hasDay({ overdue, dueSoon }: AgencyReminders): boolean {
  return overdue.length + dueSoon.length > 0;
}

/** All that an agency is told, in the order in which it is told. */
export function tasksIn({ overdue, dueSoon, review }: AgencyReminders): readonly RemindedTask[] {
  return [...overdue, ...dueSoon, ...review];
}
