/** Why nothing was recorded, as data; put into words by `words/recording-refusal.ts`. */
import type { Day } from '../calendar/day.ts';
import { type Misuse, UsageError } from '../cli/usage-error.ts';
import type { ReadFailure } from '../env/file-system.ts';
import type { RepositoryFault } from '../env/repository.ts';
import type { LockHolder, ReplaceFailure, WriteFailure } from '../env/writing.ts';
import type { ReturnFault } from '../returns/return-fault.ts';

/** What is missing or wrong in what was to be recorded, or what keeps it from being written. */
export type RecordingRefusal =
  | { readonly why: 'missing-option'; readonly option: string }
  /** The one means nothing without the other. */
  | { readonly why: 'option-without'; readonly option: string; readonly other: string }
  /** Of the two only one can hold. */
  | { readonly why: 'option-beside'; readonly option: string; readonly other: string }
  /** A text with a character that nobody sees, by its code (`U+200B`); the option is null for the row of a return. */
  | { readonly why: 'hidden-character'; readonly option: string | null; readonly code: string }
  | { readonly why: 'not-a-date'; readonly option: string; readonly given: string }
  /** The day of the document stands in its number. */
  | { readonly why: 'number-with-day'; readonly option: string; readonly given: string }
  | { readonly why: 'not-a-due'; readonly given: string }
  | { readonly why: 'recurs-since-when'; readonly given: string }
  /** Several agencies owe the task; these have not done their part, or else all of them. */
  | { readonly why: 'which-agency'; readonly task: string; readonly agencies: readonly NamedId[] }
  /** Several agencies have reported, and the one whose report is wrong is not named. */
  | { readonly why: 'whose-report'; readonly task: string; readonly agencies: readonly NamedId[] }
  | { readonly why: 'several-agencies'; readonly given: string; readonly agencies: readonly NamedId[] }
  /** No report to correct; `days` and `periods` are those of the reports that there are, as far as they fit besides. */
  | {
      readonly why: 'no-report';
      readonly task: string;
      readonly date: Day | null;
      readonly period: string | null;
      readonly days: readonly Day[];
      readonly periods: readonly string[];
    }
  /** No day names the report to correct, of this day, and no other of its agency and period. */
  | { readonly why: 'ambiguous-report'; readonly task: string; readonly date: Day; readonly agency: NamedId }
  /** The report names several documents, and it is not said which of them is wrong. */
  | { readonly why: 'several-documents'; readonly task: string; readonly numbers: readonly string[] }
  /** The agency had ended before the day of the report. */
  | {
      readonly why: 'not-in-office';
      readonly agency: NamedId;
      /** Its last day. */
      readonly until: Day;
      readonly date: Day;
      readonly successors: readonly NamedId[];
    }
  | { readonly why: 'nothing-corrected'; readonly task: string }
  | { readonly why: 'nothing-amended' }
  /** The task has the lead and the supporting agencies already that it was to get. */
  | { readonly why: 'as-before'; readonly task: string }
  | { readonly why: 'no-event'; readonly task: string }
  /** The document does not say how long after the event the task is due. */
  | { readonly why: 'no-term'; readonly task: string }
  /** What has occurred cannot be later than today. */
  | { readonly why: 'event-in-future'; readonly day: Day; readonly today: Day }
  /** What a deadline waits for has not occurred before the plan was issued; `issued` is the first day that this can be. */
  | { readonly why: 'event-before-issue'; readonly day: Day; readonly issued: Day }
  | { readonly why: 'no-deadline'; readonly task: string }
  /** The task's id has characters in it that no file may be called by. */
  | { readonly why: 'no-file-name'; readonly task: string }
  | { readonly why: 'no-return'; readonly file: string; readonly failure: ReadFailure }
  /** All that is wrong with a return: what could not be read in it, and rows that the plan does not know. */
  | {
      readonly why: 'bad-return';
      readonly file: string;
      readonly faults: readonly ReturnFault[];
      readonly rows: readonly RowProblem[];
    }
  | { readonly why: 'nothing-returned'; readonly file: string }
  /** The row of a return is by this agency, and the command line names another. */
  | { readonly why: 'other-agency'; readonly agency: NamedId; readonly given: string }
  /** The row of a return says that the task is not done, and not on which day; it was completed on this one. */
  | { readonly why: 'undated-reopening'; readonly task: string; readonly completed: Day }
  | { readonly why: 'held'; readonly holder: LockHolder; readonly lock: string }
  | { readonly why: 'no-lock'; readonly folder: string; readonly failure: WriteFailure }
  | { readonly why: 'not-replaced'; readonly file: string; readonly failure: Omit<ReplaceFailure, 'name'> }
  /** With `--commit`: there is no repository to commit to. */
  | ({ readonly why: 'no-git'; readonly folder: string } & RepositoryFault)
  /** With `--commit`: changes that nobody asked to commit, or files that git leaves out. */
  | { readonly why: 'changed-before'; readonly files: readonly string[] }
  | { readonly why: 'ignored-by-git'; readonly files: readonly string[] };

/** A row of a return that names what the plan has not, or leaves open what it must say. */
export interface RowProblem {
  /** The sheet's name; null for text. */
  readonly sheet: string | null;
  /** From 1, as the spreadsheet counts. */
  readonly row: number;
  readonly misuse: Misuse;
}

/** An agency with its name. */
export interface NamedId {
  readonly id: string;
  readonly name: string;
}

/** The usage error for it. */
export function refusal(why: RecordingRefusal): UsageError {
  return new UsageError({ fault: 'not-recorded', refusal: why });
}
