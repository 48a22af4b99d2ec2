/** The orders in which tasks are chased. */

import type { Day } from '../calendar/day.ts';
import { inOrder } from '../calendar/in-order.ts';
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

/** What is to be seen to first. */
export const standingsByUrgency: readonly Standing[] = [
  'overdue',
  'due-soon',
  'in-term',
  'no-deadline',
  'awaiting-event',
  'done-on-time',
  'done-late',
  'ongoing',
  'suspended',
  'withdrawn',
];

/** Where a task of the standing stands when what is to be seen to comes first; what is done stands together. */
export function urgencyOf(standing: Standing): number {
  return standingsByUrgency.indexOf(standing === 'done-late' ? 'done-on-time' : standing);
}

interface Placed extends Timed {
  readonly standing: Standing;
  readonly silentSince: Day | null;
}

/** By standing, then most days late, fewest days left, longest without a report; in the order given where they are equal. */
export function mostUrgentFirst<Task extends Placed>(tasks: readonly Task[]): Task[] {
  return tasks.toSorted(
    (a, b) =>
      urgencyOf(a.standing) - urgencyOf(b.standing) ||
      (a.standing === 'overdue' ? (b.daysLate ?? 0) - (a.daysLate ?? 0) : 0) ||
      (a.daysLeft ?? 0) - (b.daysLeft ?? 0) ||
      inOrder(a.silentSince ?? '', b.silentSince ?? ''),
  );
}

/** Fewest days left first; in the order given where they are equal. */
export function soonestFirst<Task extends Timed>(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
}
