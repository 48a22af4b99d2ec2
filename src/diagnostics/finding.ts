/** What is wrong, as data: a rule, a place and the facts. Words are made from the facts at the very end. */
import type { Day } from '../calendar/day.ts';
import type { SyntaxFault } from '../source/fault.ts';
import type { NodePath, Span } from '../source/tree.ts';
import type { RuleName } from './catalogue.ts';

/** Where in the plan's files: a node of the file's tree, or bare characters where there is no tree. */
export type Place = (
  | { readonly file: string; readonly path: NodePath; readonly part: 'key' | 'value' }
  | { readonly file: string; readonly span: Span }
) & {
  /** In the files of the version compared with, where what is gone stood; absent: in those of the plan itself. */
  readonly version?: 'before';
};

/** Another place that the finding is about, with its role. */
export interface Related {
  readonly role:
    | 'first-defined'
    | 'earlier-report'
    | 'corrected-here'
    | 'wording'
    | 'amended-here'
    | 'withdrawn-here'
    | 'previous-clause'
    | 'as-it-was';
  readonly place: Place;
}

/** The kinds of value a file can hold, in the words of the shape rules. */
export type ShapeKind = 'text' | 'list' | 'mapping' | 'number' | 'yes-no' | 'blank';

/**
 * Why a file cannot be read. `interrupted`: a program was cut off while it replaced the file, which has been changed since;
 * `unknown-journal`: the file is the note of what a program was cut off in, and cannot be understood; `unfinished-write`:
 * it can be, and the plan is what it says; `committed-journal`: it stands in a commit, so that nobody knows which is meant.
 */
export type UnreadableReason =
  | 'missing'
  | 'denied'
  | 'folder'
  | 'link'
  | 'too-large'
  | 'interrupted'
  | 'unknown-journal'
  | 'unfinished-write'
  | 'committed-journal'
  | 'failed';

/** The facts of each rule. Days are ISO; ids are as written. */
export interface RuleFacts {
  'unreadable-file': { reason: UnreadableReason; detail: string };
  'misnamed-file': { expected: string; task: string | null };
  'not-utf8': { byte: string; looksLike: 'utf-16' | 'windows' };
  'yaml-syntax': { fault: SyntaxFault; text: string };
  'duplicate-key': { key: string };
  'forbidden-yaml': { feature: 'alias' | 'anchor' | 'merge-key' | 'tag' | 'directive' };
  'control-character': { code: string };
  'not-nfc': { count: number };

  'missing-key': { key: string };
  'unknown-key': { key: string; nearest: string | null; allowed: readonly string[] };
  'wrong-type': { expected: readonly ShapeKind[]; found: ShapeKind };
  'invalid-value': { value: string; allowed: readonly string[]; expected: ValueForm | null };
  'invalid-date': { value: string; fault: 'no-such-day' | 'not-iso' };
  'invalid-deadline': { value: string; fault: DeadlineFault; suggestion: string | null };

  'duplicate-id': { id: string; of: 'task' | 'agency' };
  'unknown-agency': { id: string; nearest: string | null };
  'unknown-task': { id: string; nearest: string | null };
  'duplicate-agency': { id: string };
  'unknown-successor': { id: string; nearest: string | null };
  'successor-cycle': { cycle: readonly string[] };
  'group-without-members': { id: string };

  'missing-deadline': { event: string | null };
  'unreadable-wording': { wording: string; fault: 'no-year' | 'no-period' | 'not-understood' };
  'wording-mismatch': { wording: string; due: string; reads: string; readsDay: Day | null; day: Day | null };
  'deadline-before-issue': { due: string; day: Day; issued: string };

  'report-in-future': { date: Day; today: Day };
  'report-out-of-order': { date: Day; earlier: Day };
  'report-by-stranger': { agency: string; leads: readonly string[] };
  'done-without-evidence': { agency: string };
  'placeholder-evidence': { value: string };
  'evidence-in-future': { date: Day; today: Day };
  'reopened-without-reason': { agency: string; period: string | null };
  'unknown-period': { period: string | null; recurs: boolean; nearest: string | null };
  'unknown-correction': { date: Day; agency: string; period: string | null };
  'repeated-report': {
    date: Day;
    agency: string;
    period: string | null;
    differing: readonly string[];
  };
  'repeated-correction': { date: Day; agency: string; period: string | null; corrected: Day; again: Day };

  'amendment-without-instrument': { missing: 'number' | 'date' | 'both' };
  'amendment-in-future': { date: Day; today: Day };
  'amendment-mismatch': {
    from: string;
    inForce: string;
    of: 'due' | 'lead' | 'with' | 'suspension';
    by: string | null;
    beside: 'same-document' | 'same-start' | null;
  };
  'extension-not-later': { from: string; to: string };
  'amended-after-withdrawal': { withdrawn: Day };

  'numbering-gap': { number: string; previous: string | null; expected: string };
  'several-leads': { leads: readonly string[] };
  'agency-not-in-office': { agency: string; until: Day; successors: readonly string[] };

  'issued-text-changed': { part: string; of: 'text' | 'with' | 'draft'; before: string | null; after: string | null };
  'task-removed': { id: string };
  'task-added': { id: string };
  'id-changed': { from: string; to: string };
  'deadline-moved': { task: string; from: string | null; to: string | null };
  'lead-changed': { task: string; from: readonly string[]; to: readonly string[] };
  'report-edited': { date: Day; agency: string; period: string | null };
  'report-removed': { date: Day; agency: string; period: string | null };
  'evidence-removed': { date: Day; agency: string; period: string | null; number: string };
  'backdated-report': { date: Day; agency: string; period: string | null; today: Day; allowed: number };
  'amendment-edited': { number: string; date: Day };
  'amendment-removed': { number: string; date: Day };
  'member-dropped': { group: string; agency: string };
  'agency-renamed': { id: string; from: string; to: string };
  'unused-exception': { rule: string; task: string | null; part: string | null; isFuture: boolean };

  'invalid-suppression': { fault: SuppressionFault; rule: string | null; nearest: string | null };
  'unused-suppression': { rule: RuleName };
  'unused-baseline-entry': { rule: RuleName; file: string; fingerprint: string };
}

/** What a value that is not free text must look like. */
export type ValueForm =
  | 'id'
  | 'agency-id'
  | 'whole-number'
  | 'email'
  | 'month-day'
  | 'span'
  | 'time-zone'
  | 'fingerprint'
  | 'not-empty';

/** What is wrong with a due value. */
export type DeadlineFault =
  | 'no-such-quarter'
  | 'no-such-half-year'
  | 'no-such-month'
  | 'no-such-day'
  | 'not-a-deadline';

/** What is wrong with a suppression. A fault of reading must be mended, and a change of the issued plan needs an exception. */
export type SuppressionFault = 'no-rule' | 'no-reason' | 'unknown-rule' | 'must-be-mended' | 'needs-exception';

/** One finding. `task` is the id of the task it is about, if any. */
export interface FindingOf<Rule extends RuleName> {
  readonly rule: Rule;
  readonly facts: RuleFacts[Rule];
  readonly place: Place;
  readonly task: string | null;
  readonly related: readonly Related[];
}

/** A finding of whichever rule: narrows on `rule`. */
export type Finding = { [Rule in RuleName]: FindingOf<Rule> }[RuleName];
