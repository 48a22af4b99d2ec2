/** The orders in which tasks are chased. */
import type { Day } from '../calendar/day.ts';
import type { Standing } from '../view/view.ts';

interface Timed {
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
}

/** Most days late first; in the order given where they are equal. */
export function worstFirst<Task extends Timed>(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));
}

export const orders = ['document', 'urgency'] as const;

/** As in the document, or what is to be seen to first at the top. */
export type Order = (typeof orders)[number];

/** Where a task of each standing stands when what is to be seen to comes first. */
export const urgency: Readonly<Record<Standing, number>> = {
  overdue: 0,
  'due-soon': 1,
  'in-term': 2,
  'no-deadline': 3,
  'awaiting-event': 4,
  'done-late': 5,
  'done-on-time': 5,
  ongoing: 6,
  suspended: 7,
  withdrawn: 8,
};

interface Placed extends Timed {
  readonly standing: Standing;
  readonly silentSince: Day | null;
}

/** By standing, then most days late, fewest days left, longest without a report; in the order given where they are equal. */
export function mostUrgentFirst<Task extends Placed>(tasks: readonly Task[]): Task[] {
  return tasks.toSorted(
    (a, b) =>
      urgency[a.standing] - urgency[b.standing] ||
      (a.standing === 'overdue' ? (b.daysLate ?? 0) - (a.daysLate ?? 0) : 0) ||
      (a.daysLeft ?? 0) - (b.daysLeft ?? 0) ||
      byText(a.silentSince ?? '', b.silentSince ?? ''),
  );
}

/** Fewest days left first; in the order given where they are equal. */
export function soonestFirst<Task extends Timed>(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
