/** The plan as of a day: what is in force, who has done what, and where every task stands. */
import type { Day } from '../calendar/day.ts';
import type { Due } from '../calendar/due.ts';
import type { ExtensionRequest, Instrument, Plan, Report, State, Task } from '../plan/model.ts';

export const standings = [
  'done-on-time',
  'done-late',
  'in-term',
  'due-soon',
  'overdue',
  'ongoing',
  'awaiting-event',
  'no-deadline',
  'suspended',
  'withdrawn',
] as const;

/** Where a task stands: derived by the clock, never stored. */
export type Standing = (typeof standings)[number];

/** The plan looked at on a day. */
export interface View {
  readonly plan: Plan;
  readonly asOf: Day;
  readonly dueSoonDays: number;
  /** In document order, the appendix last. */
  readonly tasks: readonly TaskView[];
}

/** A deadline with its day. */
export interface Deadline {
  readonly due: Due;
  /** The day it falls on; null when it has none (open-ended, or its event has not occurred). */
  readonly day: Day | null;
  /** The day before it was moved to the next working day; null if it was not moved. */
  readonly rolledFrom: Day | null;
}

/** One task as of a day. Of a recurring task: its earliest occurrence not done, else the next. */
export interface TaskView {
  readonly task: Task;
  /** Agency and group ids in force after amendments. */
  readonly lead: readonly string[];
  readonly with: readonly string[];
  /** In force; null when the task has no deadline at all. */
  readonly deadline: Deadline | null;
  /** As issued; null when the issued text has none, or when nothing moved it. */
  readonly original: Deadline | null;
  /** Whether an amendment moved the deadline. */
  readonly isMoved: boolean;
  /** How many amendments gave more time, and how many brought the deadline forward. */
  readonly extensions: number;
  readonly broughtForward: number;
  /** What was asked for and not granted, oldest entry first; of what is done, nothing. */
  readonly requests: readonly ExtensionRequest[];
  readonly state: State;
  readonly standing: Standing;
  /** Days past the deadline: of an overdue task on the day asked, of one done late on its completion day; else null. */
  readonly daysLate: number | null;
  /** Days until the deadline, 0 on the day itself; null when done, overdue or without a day. */
  readonly daysLeft: number | null;
  readonly completedOn: Day | null;
  readonly evidence: readonly Instrument[];
  /** Done, and proved in words alone, without a numbered document; of several agencies, by one of them at least. */
  readonly doneByDescription: boolean;
  /** Every occurrence up to the day asked and the next one; empty unless the task recurs. */
  readonly occurrences: readonly OccurrenceView[];
  /** Each agency that owes the task; empty when just one agency does. */
  readonly members: readonly MemberView[];
  /** Whether a group among the leads is open, so that `members` are at least these. */
  readonly openMembership: boolean;
  /** Reports that count on the day asked, in the order made. */
  readonly reports: readonly Report[];
  /** Whether an open-ended task went without a report for longer than the plan's review interval. */
  readonly stale: boolean;
  /** Of an open-ended task the day of its last report, or else of the plan's issue; null for others, and where that is unknown. */
  readonly silentSince: Day | null;
}

export interface OccurrenceView extends Pick<TaskView, 'state' | 'standing' | 'completedOn' | 'doneByDescription'> {
  readonly period: string;
  readonly day: Day;
}

/**
 * One agency's part in a task that several owe. Of a recurring task: its own earliest occurrence that is overdue or
 * due soon, else its part in the occurrence that the task stands for.
 */
export interface MemberView
  extends Pick<TaskView, 'deadline' | 'daysLate' | 'daysLeft'>,
    Pick<TaskView, 'state' | 'standing' | 'completedOn' | 'doneByDescription'> {
  readonly agency: string;
  /** Its own part in every occurrence of the task; empty unless the task recurs. */
  readonly occurrences: readonly OccurrenceView[];
  /** Those that count for it on the day asked, in the order made: what its state rests on. */
  readonly reports: readonly Report[];
}
