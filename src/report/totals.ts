/** Counts and rates: they reconcile by construction, since every standing is counted in exactly one of them. */
import type { Deadline, Standing, TaskView } from '../view/view.ts';
import type { Rates, Totals } from './answers.ts';

/** The counts that every duty stands in just one of, in the order told. */
export const separateCounts = [
  'doneOnTime',
  'doneLate',
  'inTerm',
  'dueSoon',
  'overdue',
  'ongoing',
  'awaitingEvent',
  'noDeadline',
  'suspended',
  'withdrawn',
] as const satisfies readonly (keyof Totals)[];

/** All counts that are listed, in their order: all, the done, then each that the others are of. */
export const countsTold = ['tasks', 'done', ...separateCounts, 'doneByDescription'] as const;

/** What is neither done, running, overdue nor ongoing: shown together where there is little room. */
export function othersOf({ awaitingEvent, noDeadline, suspended, withdrawn }: Totals): number {
  return awaitingEvent + noDeadline + suspended + withdrawn;
}

/** The same with what is ongoing. */
export function restOf(totals: Totals): number {
  return totals.ongoing + othersOf(totals);
}

const done: readonly Standing[] = ['done-on-time', 'done-late'];
const fallen: readonly Standing[] = [...done, 'overdue'];

/** One duty as counted: where it stands, whether its deadline has a day, and whether words alone prove it. */
export interface Counted {
  readonly standing: Standing;
  readonly hasDay: boolean;
  readonly doneByDescription: boolean;
}

/** The totals of these duties. */
export function totalsOf(counted: readonly Counted[]): Totals {
  const count = (...standings: readonly Standing[]) => counted.filter((one) => standings.includes(one.standing)).length;
  return {
    tasks: counted.length,
    done: count(...done),
    doneOnTime: count('done-on-time'),
    doneLate: count('done-late'),
    doneByDescription: counted.filter((one) => one.doneByDescription && done.includes(one.standing)).length,
    inTerm: count('in-term'),
    dueSoon: count('due-soon'),
    overdue: count('overdue'),
    ongoing: count('ongoing'),
    awaitingEvent: count('awaiting-event'),
    noDeadline: count('no-deadline'),
    suspended: count('suspended'),
    withdrawn: count('withdrawn'),
    fallenDue: counted.filter(({ standing, hasDay }) => hasDay && fallen.includes(standing)).length,
  };
}

/** What is counted of a task as a whole, or of an agency's part in it. */
type CountedTask = Pick<TaskView, 'standing' | 'doneByDescription'> & {
  readonly deadline: Pick<Deadline, 'day'> | null;
};

/** The totals of these tasks. */
export function totalsOfTasks(tasks: readonly CountedTask[]): Totals {
  return totalsOf(
    tasks.map(({ standing, deadline, doneByDescription }) => ({
      standing,
      hasDay: deadline !== null && deadline.day !== null,
      doneByDescription,
    })),
  );
}

/** The totals of nothing. */
export const noTotals: Totals = totalsOf([]);

/** Each count of one added to that of the other, whatever the counts are called. */
export function added<Counts extends object>(one: Counts, other: Counts): Counts {
  const counts = Object.entries(one).map(([key, count]) => [key, count + other[key as keyof Counts]]);
  return Object.fromEntries(counts) as Counts;
}

/** The counts of several plans put together. */
export function addedTotals(totals: Iterable<Totals>): Totals {
  return [...totals].reduce(added, noTotals);
}

/** The rates that leaders publish, each with its parts. */
export function ratesOf(totals: Totals): Rates {
  return {
    done: { count: totals.done, of: totals.tasks },
    doneOfFallenDue: { count: totals.fallenDue - totals.overdue, of: totals.fallenDue },
    onTime: { count: totals.doneOnTime, of: totals.done },
    byDescription: { count: totals.doneByDescription, of: totals.done },
  };
}
