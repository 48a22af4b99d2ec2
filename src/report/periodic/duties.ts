/** The duties that a report tells apart from the others: those that recur, those of several agencies, those without end. */
import { withName } from '../../view/named.ts';
import type { OccurrenceView, TaskView, View } from '../../view/view.ts';
import type { PeriodicAnswer, RecurringDuty, SharedDuty } from './answer.ts';
import { isWithin, occurrencesThrough, type Span } from './occurrences.ts';
import type { Records } from './records.ts';

/** The days told of, and the last day of the period that follows. */
interface Reach {
  readonly told: Span;
  readonly end: Span['last'];
}

/** Each recurring duty with what of it was due or done in the days told of, is owed still, or falls due until the end. */
export function recurringDuties(view: View, { told, end }: Reach, records: Records): readonly RecurringDuty[] {
  const isTold = ({ day, standing, completedOn }: OccurrenceView) =>
    standing === 'overdue' || isWithin(told, completedOn) || (told.first <= day && day <= end);
  return view.tasks.flatMap((task) => {
    if (task.deadline?.due.kind !== 'recurring') return [];
    const occurrences = occurrencesThrough(view, task, end, records(task)).filter(isTold);
    return occurrences.length === 0 ? [] : [{ task: task.task.id, occurrences }];
  });
}

/** Each duty of several that has an end, and was not all done before the days told of, with who did it then and who is left. */
export function sharedDuties({ plan, tasks }: View, told: Span): readonly SharedDuty[] {
  return tasks
    .filter(({ members, standing, state, completedOn }) => {
      const isRunning = standing !== 'ongoing' && standing !== 'withdrawn' && standing !== 'suspended';
      return members.length > 0 && isRunning && (state !== 'done' || isWithin(told, completedOn));
    })
    .map(({ task, members }) => ({
      task: task.id,
      all: members.length,
      done: members.filter(({ state }) => state === 'done').length,
      doneInPeriod: members
        .filter(({ state, completedOn }) => state === 'done' && isWithin(told, completedOn))
        .map(({ agency }) => withName(plan, agency)),
      left: members
        .filter(({ state }) => state !== 'done')
        .map(({ agency, daysLate }) => ({ ...withName(plan, agency), daysLate })),
    }));
}

/** The open-ended duties, and of how many somebody reported in the days told of. */
export function ongoingDuties({ tasks }: View, told: Span): PeriodicAnswer['ongoing'] {
  const ongoing = tasks.filter(({ standing }) => standing === 'ongoing');
  const isReported = ({ reports }: TaskView) => reports.some(({ date }) => isWithin(told, date));
  return { tasks: ongoing.length, reported: ongoing.filter(isReported).length };
}
