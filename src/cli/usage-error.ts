/** A wrong command line: what is wrong as data, put into words by `words/usage.ts`. Ends with exit code 2. */

import type { Day } from '../calendar/day.ts';
import type { OutputFailure } from '../env/environment.ts';
import type { WriteFailure } from '../env/writing.ts';
import type { NewPlanRefusal } from '../open/new-plan.ts';
import type { PlansFault, RevisionTrouble } from '../open/open-fault.ts';
import type { TemplateFault } from '../output/reminders/template.ts';
import type { NamingFault } from '../view/named.ts';
import type { RecordingRefusal } from './recording/refusal.ts';
import type { SourceCause } from './words/source-refusal.ts';

/** What can be wrong with the files that a command is to write. */
export type OutputMisuse =
  | {
      readonly fault: 'not-an-output';
      readonly option: string;
      readonly given: string;
      readonly formats: readonly string[];
    }
  | { readonly fault: 'output-twice'; readonly option: string; readonly given: string }
  | { readonly fault: 'output-in-plan'; readonly option: string; readonly given: string }
  /** A folder in the plan's, where the answer would be taken for a part of it. */
  | { readonly fault: 'output-within-plan'; readonly option: string; readonly given: string }
  | { readonly fault: 'output-exists'; readonly option: string; readonly given: string }
  /** A folder that files are to be written into holds something, or is no folder. */
  | { readonly fault: 'folder-not-empty'; readonly option: string; readonly given: string }
  /** The file's name says that it is of another kind. */
  | {
      readonly fault: 'wrong-ending';
      readonly option: string;
      readonly given: string;
      readonly endings: readonly string[];
    }
  /** What is no text would be written to a terminal. */
  | { readonly fault: 'bytes-to-terminal'; readonly option: string; readonly format: string }
  | { readonly fault: 'not-written'; readonly file: string; readonly failure: WriteFailure }
  /** Standard output takes no more. */
  | { readonly fault: 'not-printed'; readonly failure: WriteFailure }
  /** The unsaved text would be of no file that the plan is read from. */
  | { readonly fault: 'not-in-plan'; readonly option: string; readonly given: string }
  | { readonly fault: 'excluded-option'; readonly option: string; readonly by: string };

/** Why no mail can be sent. */
export type SendingFault =
  | 'no-office'
  | 'no-sender'
  | 'no-server'
  | 'bad-server'
  | 'server-in-plan'
  | 'unreadable-server';

/** What can be wrong with a command line or with where it was run. */
export type Misuse =
  | { readonly fault: 'unknown-command'; readonly given: string; readonly nearest: string | null }
  | {
      readonly fault: 'unknown-option';
      readonly given: string;
      readonly nearest: string | null;
      readonly belongsAfter: string | null;
    }
  | { readonly fault: 'missing-argument'; readonly name: string; readonly command: string }
  | { readonly fault: 'excess-argument'; readonly given: string; readonly command: string }
  | { readonly fault: 'missing-value'; readonly option: string }
  | { readonly fault: 'needed-option'; readonly option: string; readonly command: string }
  | { readonly fault: 'option-twice'; readonly option: string }
  /** A line of the user's file that settles nothing. */
  | {
      readonly fault: 'unknown-setting';
      readonly file: string;
      readonly line: number;
      readonly given: string;
      readonly known: readonly string[];
      readonly nearest: string | null;
    }
  /** Further words of a value were taken for something else. */
  | { readonly fault: 'unquoted'; readonly option: string; readonly text: string }
  | {
      readonly fault: 'unknown-value';
      readonly option: string;
      readonly given: string;
      readonly known: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly fault: 'not-a-day'; readonly option: string | null; readonly given: string }
  /** The day or revision is later than the day that is asked about. */
  | { readonly fault: 'not-earlier'; readonly option: string; readonly given: string; readonly asOf: Day }
  | { readonly fault: 'not-a-period'; readonly option: string; readonly given: string }
  | { readonly fault: 'not-a-report-period'; readonly given: string }
  /** Its data closed before the plan was issued. */
  | { readonly fault: 'period-before-plan'; readonly period: string; readonly issued: string }
  /** Before the plan was issued there is nothing to report. */
  | { readonly fault: 'day-before-plan'; readonly asOf: Day; readonly issued: string }
  /** Its data begin after the day that is asked about. */
  | { readonly fault: 'period-not-begun'; readonly period: string; readonly opens: Day }
  /** What the office adds to a report is there and cannot be read. */
  | { readonly fault: 'own-text-unread'; readonly file: string; readonly reason: 'unreadable' | 'not-utf8' }
  | { readonly fault: 'not-days'; readonly option: string; readonly given: string }
  | OutputMisuse
  | { readonly fault: 'cannot-send'; readonly why: SendingFault; readonly folders: readonly string[] }
  /** The office's own letter cannot be used. */
  | { readonly fault: 'bad-template'; readonly file: string; readonly trouble: TemplateTrouble }
  /** What was sent before cannot be read, so that nobody knows whom to send to. */
  | { readonly fault: 'ledger-unread'; readonly file: string; readonly rule: string }
  | NamingFault
  | { readonly fault: 'unknown-section'; readonly given: string; readonly nearest: string | null }
  | { readonly fault: 'unknown-rule'; readonly given: string; readonly nearest: string | null }
  | { readonly fault: 'no-new-plan'; readonly refusal: NewPlanRefusal }
  | { readonly fault: 'not-recorded'; readonly refusal: RecordingRefusal }
  | { readonly fault: 'unread-source'; readonly file: string; readonly cause: SourceCause }
  | { readonly fault: 'unread-register'; readonly file: string }
  | { readonly fault: 'no-revision'; readonly trouble: RevisionTrouble }
  /** The command is about one plan, and several were given; `first` is one of them, as people see its folder. */
  | { readonly fault: 'one-plan'; readonly command: string; readonly count: number; readonly first: string }
  /** An option with which the command is about one plan. */
  | { readonly fault: 'one-plan-option'; readonly option: string; readonly count: number; readonly first: string }
  /** Of several plans an answer is not given in this form. */
  | {
      readonly fault: 'one-plan-format';
      readonly format: string;
      readonly count: number;
      readonly first: string;
      readonly known: readonly string[];
    }
  | PlansFault;

export type TemplateTrouble = TemplateFault | { readonly why: 'outside' | 'unreadable' };

/** Thrown by the command line only; everything else that is thrown is a fault of the program. */
export class UsageError extends Error {
  readonly misuse: Misuse;

  constructor(misuse: Misuse) {
    super(misuse.fault);
    this.misuse = misuse;
  }
}

/** What is wrong outside the program with which an error was thrown; null for a fault of its own. */
export function misuseIn(error: unknown): Misuse | null {
  if (isOutputFailure(error)) return { fault: 'not-printed', failure: error.failure };
  return error instanceof UsageError ? error.misuse : null;
}

/** Told by its name: the world that throws it is handed in, and only its types are known here. */
function isOutputFailure(error: unknown): error is OutputFailure {
  return error instanceof Error && error.name === ('OutputFailure' satisfies OutputFailure['name']);
}
