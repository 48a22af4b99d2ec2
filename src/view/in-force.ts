/** What holds for a task: the issued text and what amendments made of it, step by step. */

import type { Day } from '../calendar/day.ts';
import { type Due, moveBetween } from '../calendar/due.ts';
import { inOrder } from '../calendar/in-order.ts';
import { firstDayNamed } from '../calendar/period.ts';
import { grouped } from '../plan/grouped.ts';
import { isDated } from '../plan/instrument.ts';
import type { Amendment, Change, Task } from '../plan/model.ts';

/** What is in force for a task at some point. */
export interface InForce {
  readonly lead: readonly string[];
  readonly with: readonly string[];
  readonly due: Due | null;
  /** The first day on which the task is owed, as issued; null where it is from the start. */
  readonly start: Day | null;
  /** How many amendments gave more time so far, and how many less. */
  readonly extensions: number;
  readonly broughtForward: number;
  /** Whether the deadline is another than the issued one by an amendment. */
  readonly isMoved: boolean;
  readonly status: 'running' | 'suspended' | 'withdrawn';
  /** The day of the amendment that gave the status; null while nothing changed it. */
  readonly statusSince: Day | null;
}

/** One change of one task, with what held before and after it. */
export interface Step {
  readonly date: Day;
  readonly amendment: Amendment;
  readonly change: Change;
  readonly before: InForce;
  readonly after: InForce;
}

/** The changes of each task, in the order of their instruments' dates (of the file, on one day). A request moves nothing, nor does an instrument without number or date, or with a placeholder for them. */
export function changesByTask(amendments: readonly Amendment[]): ReadonlyMap<string, readonly DatedChange[]> {
  const dated = amendments.flatMap((amendment): readonly DatedChange[] => {
    const { instrument } = amendment;
    if (!isDated(instrument)) return [];
    const { date } = instrument;
    return amendment.changes.map((change) => ({ date, amendment, change }));
  });
  const changes = grouped(dated, ({ change }) => change.task);
  for (const list of changes.values()) list.sort((a, b) => inOrder(a.date, b.date));
  return changes;
}

/** A change with the day from which it holds, inclusive. */
export type DatedChange = Pick<Step, 'date' | 'amendment' | 'change'>;

/** What holds for the task by its issued text. */
export function issued(task: Task): InForce {
  const start = task.start === null ? null : firstDayNamed(task.start.value);
  const { lead, with: supporting, due } = task;
  const counts = { extensions: 0, broughtForward: 0, isMoved: false };
  return { lead, with: supporting, due, start, ...counts, status: 'running', statusSince: null };
}

/** The changes one after the other, with what each found and left. */
export function stepsOf(task: Task, changes: readonly DatedChange[]): Step[] {
  if (changes.length === 0) return [];
  let before = issued(task);
  return changes.map((dated) => {
    const step = { ...dated, before, after: changed(before, dated) };
    before = step.after;
    return step;
  });
}

/** What holds after the steps up to the day, inclusive. */
export function inForceOn(task: Task, steps: readonly Step[], asOf: Day): InForce {
  return steps.findLast((step) => step.date <= asOf)?.after ?? issued(task);
}

function changed(before: InForce, { change, date }: DatedChange): InForce {
  return {
    lead: change.lead?.to ?? before.lead,
    with: change.with?.to ?? before.with,
    due: change.due?.to ?? before.due,
    start: before.start,
    ...moved(before, change.due),
    ...statusAfter(before, change.status, date),
  };
}

function moved(
  { extensions, broughtForward, isMoved }: InForce,
  due: Change['due'],
): Pick<InForce, 'extensions' | 'broughtForward' | 'isMoved'> {
  if (due === null) return { extensions, broughtForward, isMoved };
  const move = moveBetween(due.from, due.to);
  return {
    // One to the same day is a fault, and counts as what it says it is.
    extensions: extensions + (move === 'extension' || move === 'same-day' ? 1 : 0),
    broughtForward: broughtForward + (move === 'earlier' ? 1 : 0),
    isMoved: true,
  };
}

function statusAfter(before: InForce, status: Change['status'], date: Day): Pick<InForce, 'status' | 'statusSince'> {
  if (status === null || before.status === 'withdrawn')
    return { status: before.status, statusSince: before.statusSince };
  const named = { suspend: 'suspended', resume: 'running', withdraw: 'withdrawn' } as const;
  return { status: named[status], statusSince: date };
}
