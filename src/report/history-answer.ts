/** `history` as data: the life of a task or of the plan, in the shape of the JSON contract (`schemaVersion` 1). */
import type { Day } from '../calendar/day.ts';
import type { DatedCommit } from '../compare/provenance.ts';
import type {
  AmendmentAnswer,
  AnswerHead,
  DeclineAnswer,
  DueAnswer,
  EvidenceAnswer,
  NamedAgency,
  ReportAnswer,
  RequestAnswer,
} from './answers.ts';

/** Why nothing is known of the commits. */
export type NoHistory =
  | 'git-missing'
  | 'not-a-repository'
  | 'untrusted-repository'
  | 'no-work-tree'
  | 'incomplete-repository'
  | 'git-failed';

/** What happened, by the day on which it did, oldest first; what is still to come stands last. */
export interface HistoryAnswer extends AnswerHead {
  readonly kind: 'history';
  /** The task asked for; null for the plan as a whole. */
  readonly task: { readonly id: string; readonly label: string; readonly text: string } | null;
  readonly git: {
    /** Why the history is told without commits; null when git was asked. */
    readonly missing: NoHistory | null;
    /** Whether older commits were cut off, so that what they brought seems to come with the oldest that is there. */
    readonly isShallow: boolean;
  };
  /** An entry that came into git more than so many days after its day is marked. */
  readonly backdatedDays: number;
  readonly events: readonly HistoryEvent[];
}

/** One thing that happened. */
export type HistoryEvent = EventDetails & {
  readonly day: Day;
  /** Null for what is about the plan as a whole. */
  readonly task: string | null;
  /** Whether it lies after the day asked. */
  readonly isFuture: boolean;
  /** How what was written down came into git; null for what the clock did, and without git. */
  readonly entered: EnteredAnswer | null;
};

export interface EnteredAnswer {
  /** Null for what is not committed yet. */
  readonly commit: DatedCommit | null;
  /** The commit that changed the entry after it had come into git; null where none did. */
  readonly revised: DatedCommit | null;
  readonly isUncommitted: boolean;
  /** Days from the day in the data to the day of the commit, negative when that was earlier; null where there is no commit. */
  readonly days: number | null;
  /** Whether the two days disagree: entered more than `backdatedDays` late, or before the day; null when they agree. */
  readonly disagrees: 'late' | 'early' | null;
}

/** The earlier report that a correction takes the place of, by its day and agency. */
export interface CorrectedAnswer {
  readonly date: Day;
  readonly agency: NamedAgency;
}

/** What happened. `period` is the occurrence of a recurring task, null for the others. */
export type EventDetails =
  | { readonly kind: 'plan-issued'; readonly tasks: number }
  | { readonly kind: 'issued'; readonly lead: readonly NamedAgency[]; readonly due: DueAnswer | null }
  | { readonly kind: 'event-occurred'; readonly event: string }
  /** The task was done on whose completion the deadline hangs, by its id. */
  | { readonly kind: 'prerequisite-done'; readonly prerequisite: string }
  /** Another deadline was asked for, whatever came of it. */
  | { readonly kind: 'requested'; readonly request: RequestAnswer }
  /** What was asked for was not granted. */
  | { readonly kind: 'request-declined'; readonly request: RequestAnswer; readonly declined: DeclineAnswer }
  | {
      readonly kind: 'amended';
      readonly amendment: AmendmentAnswer;
      /** Who asked for it; null when nobody did, or the document does not say. */
      readonly requestedBy: NamedAgency | null;
    }
  | { readonly kind: 'reported'; readonly report: ReportAnswer; readonly corrects: CorrectedAnswer | null }
  | { readonly kind: 'fell-due'; readonly period: string | null }
  | { readonly kind: 'became-late'; readonly period: string | null; readonly deadline: Day | null }
  | {
      readonly kind: 'done';
      readonly period: string | null;
      readonly standing: 'done-on-time' | 'done-late';
      readonly daysLate: number | null;
      readonly doneByDescription: boolean;
      readonly evidence: readonly EvidenceAnswer[];
    }
  | { readonly kind: 'falls-due'; readonly period: string | null; readonly daysLeft: number };
