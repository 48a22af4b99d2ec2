/** Why facts cannot be recorded in a plan, as data. */
import type { Day } from '../calendar/day.ts';
import type { ReturnFault } from '../returns/return-fault.ts';
import type { NamedId, NamingFault } from '../view/named.ts';

/** What is missing or wrong in what was to be recorded. */
export type RecordRefusal =
  | ReportRefusal
  | AmendmentRefusal
  | RequestRefusal
  | DeclineRefusal
  | OccurrenceRefusal
  | ReturnRefusal;

/** A task or an agency that the plan does not know, or not as one. */
export interface NotNamed {
  readonly why: 'not-named';
  readonly naming: NamingFault;
}

/** A text with a character that nobody sees, by its code (`U+200B`). */
export interface HiddenCharacter {
  readonly why: 'hidden-character';
  readonly code: string;
}

/** What keeps a report or its correction out. */
export type ReportRefusal =
  | NotNamed
  | HiddenCharacter
  /** Several agencies owe the task; these have not done their part, or else all of them. */
  | { readonly why: 'which-agency'; readonly task: string; readonly agencies: readonly NamedId[] }
  /** The task's id has characters in it that no file may be called by. */
  | { readonly why: 'no-file-name'; readonly task: string }
  /** Several agencies have reported, and the one whose report is wrong is not named. */
  | { readonly why: 'whose-report'; readonly task: string; readonly agencies: readonly NamedId[] }
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
  /** A document comes to a report that has none, without its number or without its day. */
  | { readonly why: 'document-without-number' }
  | { readonly why: 'document-without-day' }
  | { readonly why: 'nothing-corrected'; readonly task: string };

/** What keeps an amendment out. */
export type AmendmentRefusal =
  | NotNamed
  | HiddenCharacter
  | { readonly why: 'nothing-amended' }
  /** The task has the lead and the supporting agencies already that it was to get. */
  | { readonly why: 'as-before'; readonly task: string }
  | { readonly why: 'no-deadline'; readonly task: string };

/** What keeps a request out. */
export type RequestRefusal = NotNamed | HiddenCharacter;

/** What keeps the answer to a request out. */
export type DeclineRefusal =
  | NotNamed
  | HiddenCharacter
  /** None waits for an answer, or none of that number; `numbers` are those that do. */
  | {
      readonly why: 'no-request';
      readonly task: string;
      readonly letter: string | null;
      readonly numbers: readonly string[];
    }
  | { readonly why: 'which-request'; readonly task: string; readonly numbers: readonly string[] };

/** What keeps the day of an event out. */
export type OccurrenceRefusal =
  | NotNamed
  | HiddenCharacter
  | { readonly why: 'no-event'; readonly task: string }
  /** The deadline hangs on another task: that it is done, its own reports say. */
  | { readonly why: 'after-task'; readonly task: string; readonly prerequisite: string }
  /** The document does not say how long after the event the task is due. */
  | { readonly why: 'no-term'; readonly task: string };

/** What keeps one row of a return out. */
export type RowRefusal =
  | ReportRefusal
  /** The row is by this agency, and the one who records it names another. */
  | { readonly why: 'other-agency'; readonly agency: NamedId; readonly given: string }
  /** The row has the text of another task beside the id of this one: `others` are those with that text. */
  | { readonly why: 'text-of-other-task'; readonly task: string; readonly others: readonly string[] }
  /** The row has the id of one agency and the name of another. */
  | { readonly why: 'two-agencies'; readonly agency: NamedId; readonly named: NamedId }
  /** The row is about this plan, and it is recorded in another. */
  | { readonly why: 'other-plan'; readonly plan: string; readonly own: string }
  /** The row does not say which of several plans its task is of. */
  | { readonly why: 'no-plan' }
  /** None of the plans that were given is this one. */
  | { readonly why: 'plan-not-given'; readonly plan: string; readonly nearest: string | null }
  /** The row says that the task is not done, and not on which day; it was completed on this one. */
  | { readonly why: 'undated-reopening'; readonly task: string; readonly completed: Day }
  /** The row says that the task is done, and names no document. Said of rows that are refused besides: of others, `check` does. */
  | { readonly why: 'no-evidence' };

/** What keeps a whole return out. */
export type ReturnRefusal = RowRefusal | BadReturn | { readonly why: 'nothing-returned'; readonly file: string };

/** All that is wrong with a return: what could not be read in it, and rows that the plan does not know. */
export interface BadReturn {
  readonly why: 'bad-return';
  readonly file: string;
  readonly faults: readonly ReturnFault[];
  readonly rows: readonly RowProblem[];
}

/** A row of a return that names what the plan has not, or leaves open what it must say. */
export interface RowProblem {
  /** The sheet's name; null for text. */
  readonly sheet: string | null;
  /** From 1, as the spreadsheet counts. */
  readonly row: number;
  readonly refusal: RowRefusal;
}

/** What says why there is no result. */
interface Refused {
  readonly why: string;
}

/** Whether there is no result, but a refusal in its place. */
export function isRefusal<Result>(result: Result): result is Extract<Result, Refused> {
  return typeof result === 'object' && result !== null && 'why' in result;
}

/** What each of them comes to; the first refusal where there is one. */
export function forAll<Given, Result>(
  given: Iterable<Given>,
  resultOf: (one: Given) => Result,
): readonly Exclude<Result, Refused>[] | Extract<Result, Refused> {
  const results: Exclude<Result, Refused>[] = [];
  for (const one of given) {
    const result = resultOf(one);
    if (isRefusal(result)) return result;
    results.push(result as Exclude<Result, Refused>);
  }
  return results;
}
