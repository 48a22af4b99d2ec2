/** Which stage a reminder has reached, and whether it is due to be sent. */
import { addDays, addMonths, type Day, daysBetween } from '../calendar/day.ts';
import type { Stages } from '../plan/model.ts';

/** A stage that is due. */
export interface DueStage {
  /** `before-30`, `overdue-14`, `escalated-45`, `review-2021-03-01`. */
  readonly stage: string;
  /** How many days after its day it is caught up. */
  readonly late: number;
}

/**
 * The stage due on the day; null when none is. A stage before the deadline is due until the next one begins, unless somebody
 * was told since it began; while overdue every so many days after the last time, until the end.
 */
export function dueStage(stages: Stages, deadline: Day, told: readonly Day[], asOf: Day): DueStage | null {
  if (asOf <= deadline) return beforeDeadline(stages, deadline, told.at(-1) ?? null, asOf);
  return isOver(stages, deadline, asOf) ? null : again('overdue', stages, deadline, told, asOf);
}

/** Whether the plan's owner is told of a task: more days overdue than the plan allows, and not yet given up. */
export function isLongOverdue(stages: Stages, deadline: Day, asOf: Day): boolean {
  return daysBetween(deadline, asOf) > stages.escalateAfter && !isOver(stages, deadline, asOf);
}

/** When the owner is told of it: at once, then as often as the agency; once where agencies are not told again. */
export function escalation(stages: Stages, deadline: Day, told: readonly Day[], asOf: Day): DueStage | null {
  if (!isLongOverdue(stages, deadline, asOf)) return null;
  if (stages.overdueEvery === 0 && told.length === 0)
    return { stage: `escalated-${daysBetween(deadline, asOf)}`, late: 0 };
  return again('escalated', stages, deadline, told, asOf);
}

/** What is known of an open-ended duty. */
export interface Silence {
  /** Since when nobody reported. */
  readonly since: Day;
  /** The plan's review interval, where the stages name no days. */
  readonly months: number;
}

/** An open-ended duty of which nobody reported is asked for when the interval is over, counted from the last report or question. */
export function review(
  { reviewEvery }: Stages,
  { since, months }: Silence,
  told: readonly Day[],
  asOf: Day,
): DueStage | null {
  if (reviewEvery === 0) return null;
  const lastTold = told.at(-1) ?? null;
  const isAsked = lastTold !== null && lastTold >= since;
  const from = isAsked ? lastTold : since;
  const over = reviewEvery === null ? addMonths(from, months) : addDays(from, reviewEvery);
  const begun = isAsked ? over : addDays(over, 1);
  if (begun > asOf) return null;
  return { stage: `review-${asOf}`, late: isAsked ? daysBetween(begun, asOf) : 0 };
}

function isOver({ endAfter }: Stages, deadline: Day, asOf: Day): boolean {
  return daysBetween(deadline, asOf) > endAfter;
}

function again(
  name: string,
  { overdueEvery }: Stages,
  deadline: Day,
  told: readonly Day[],
  asOf: Day,
): DueStage | null {
  if (overdueEvery === 0) return null;
  const lastTold = told.at(-1) ?? null;
  const since = lastTold === null ? overdueEvery : daysBetween(lastTold, asOf);
  if (since < overdueEvery) return null;
  return { stage: `${name}-${daysBetween(deadline, asOf)}`, late: since - overdueEvery };
}

function beforeDeadline({ before }: Stages, deadline: Day, lastTold: Day | null, asOf: Day): DueStage | null {
  const reached = before.filter((days) => days >= daysBetween(asOf, deadline)).at(-1);
  if (reached === undefined) return null;
  const begun = addDays(deadline, -reached);
  return lastTold !== null && lastTold >= begun ? null : { stage: `before-${reached}`, late: daysBetween(begun, asOf) };
}
