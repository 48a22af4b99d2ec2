/** The occurrences of recurring duties that a period holds, and each as a task that falls due on its own day. */
import { type Day, daysBetween } from '../../calendar/day.ts';
import { occurrencesUpTo } from '../../view/deadline.ts';
import { partFrom } from '../../view/part.ts';
import { judge } from '../../view/standing.ts';
import { type TaskRecord, viewOccurrences } from '../../view/task-view.ts';
import type { Deadline, OccurrenceView, TaskView, View } from '../../view/view.ts';

/** The first and the last day of something, both inclusive. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Whether the day is one of them. */
export function isWithin({ first, last }: Span, day: Day | null): boolean {
  return day !== null && first <= day && day <= last;
}

/**
 * Every occurrence of the task up to the day, also those after the next one; none of a task that does not recur. What is
 * suspended or withdrawn falls due no more than the view says.
 */
export function occurrencesThrough(view: View, task: TaskView, last: Day, record: TaskRecord): OccurrenceView[] {
  const due = task.deadline?.due;
  const known = [...task.occurrences];
  if (due?.kind !== 'recurring' || task.standing === 'suspended' || task.standing === 'withdrawn') return known;
  const periods = new Set(known.map(({ period }) => period));
  const later = occurrencesUpTo(view.plan, due, last, task.task.start?.day ?? null).filter(
    ({ period, deadline }) => deadline.day <= last && !periods.has(period),
  );
  const judged =
    task.members.length > 0
      ? viewOccurrences(view, task.task, record, later).occurrences
      : later.map(({ period, deadline }) => judgedAlone(view, task, period, deadline));
  return [...known, ...judged];
}

/** An occurrence of what one agency owes, by the reports on its period. */
function judgedAlone(
  { asOf, dueSoonDays }: View,
  { reports }: TaskView,
  period: string,
  { due, day }: Deadline & { readonly day: Day },
): OccurrenceView {
  const part = partFrom(reports.filter((report) => report.period === period));
  const terms = { asOf, dueSoonDays, status: 'running', due, day, start: null } as const;
  const { standing } = judge(part, terms);
  const { state, completedOn, doneByDescription } = part;
  return { period, day, state, standing, completedOn, doneByDescription };
}

/** The task as it stands with this occurrence; itself where that is the one it stands for anyway. */
export function atOccurrence({ asOf }: View, task: TaskView, occurrence: OccurrenceView): TaskView {
  const { period, day, standing, ...part } = occurrence;
  if (task.deadline === null || (task.deadline.day === day && task.standing === standing)) return task;
  const left = daysBetween(asOf, day);
  const isLate = standing === 'overdue';
  return {
    ...task,
    deadline: { ...task.deadline, day, rolledFrom: null },
    ...part,
    standing,
    daysLate: standing === 'done-late' ? daysBetween(day, part.completedOn ?? day) : isLate ? -left : null,
    daysLeft: part.state === 'done' || isLate ? null : left,
    evidence: part.state === 'done' ? evidenceOf(task, period) : [],
    occurrences: task.occurrences.some((one) => one.period === period)
      ? task.occurrences
      : [...task.occurrences, occurrence],
    members: [],
  };
}

function evidenceOf({ reports }: TaskView, period: string) {
  return partFrom(reports.filter((report) => report.period === period && report.state === 'done')).evidence;
}
