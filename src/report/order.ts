/** The orders in which tasks are chased. */

interface Timed {
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
}

/** Most days late first; in the order given where they are equal. */
export function worstFirst<Task extends Timed>(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));
}

/** Fewest days left first; in the order given where they are equal. */
export function soonestFirst<Task extends Timed>(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
}
