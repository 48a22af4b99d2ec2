/** Which stage a reminder has reached, and whether it is due to be sent. */
import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import type { Stages } from '../plan/model.ts';

/** A stage that is due. */
export interface DueStage {
  /** `before-30`, `overdue-14`. */
  readonly stage: string;
  /** How many days after its day it is caught up. */
  readonly late: number;
}

/**
 * The stage due on the day; null when none is. A stage before the deadline is due until the next one begins, unless somebody
 * was told since it began; while overdue every so many days after the last time, until the end.
 */
export function dueStage(stages: Stages, deadline: Day, told: readonly Day[], asOf: Day): DueStage | null {
  const lastTold = told.at(-1) ?? null;
  if (asOf <= deadline) return beforeDeadline(stages, deadline, lastTold, asOf);
  const daysLate = daysBetween(deadline, asOf);
  if (daysLate > stages.endAfter || stages.overdueEvery === 0) return null;
  const since = lastTold === null ? stages.overdueEvery : daysBetween(lastTold, asOf);
  if (since < stages.overdueEvery) return null;
  return { stage: `overdue-${daysLate}`, late: lastTold === null ? 0 : since - stages.overdueEvery };
}

function beforeDeadline({ before }: Stages, deadline: Day, lastTold: Day | null, asOf: Day): DueStage | null {
  const reached = before.filter((days) => days >= daysBetween(asOf, deadline)).at(-1);
  if (reached === undefined) return null;
  const begun = addDays(deadline, -reached);
  return lastTold !== null && lastTold >= begun ? null : { stage: `before-${reached}`, late: daysBetween(begun, asOf) };
}
