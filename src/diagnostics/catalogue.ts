/**
 * Every fault that dondoc can find: its name, group and weight, its facts and what else holds of the rule, one entry each.
 * A rule is named for its fault and never renamed: its name is on screen, in JSON, in the file that judges it, in its
 * page under docs/rules and in its test folder.
 */
import type { Day } from '../calendar/day.ts';
import type { ForbiddenFeature, SyntaxFault } from '../source/fault.ts';
import type {
  DeadlineFault,
  EditedKey,
  ShapeKind,
  SuppressionFault,
  UnreadableReason,
  ValueForm,
} from './fact-values.ts';
import { error, info, inGroup, type RuleGroup, type StatedRule, warning } from './stated-rule.ts';

/** Which of the days that a plan states for a task. */
export type StatedDay = 'deadline' | 'start' | 'milestone';

/** Rule by rule, with the facts that its words are made from. Days are ISO; ids are as written. */
export const catalogue = {
  ...inGroup('files', {
    'unreadable-file': error<{ reason: UnreadableReason; detail: string }>(),
    'misnamed-file': error<{ expected: string; task: string | null }>(),
    'not-utf8': error<{ byte: string; looksLike: 'utf-16' | 'windows' }>(),
    'yaml-syntax': error<{ fault: SyntaxFault; text: string }>(),
    'duplicate-key': error<{ key: string }>(),
    'forbidden-yaml': error<{ feature: ForbiddenFeature }>(),
    'control-character': error<{ code: string }>(),
    'not-nfc': warning<{ count: number }>(),
    'left-to-review': error<{ of: 'comment' | 'blank'; text: string }>(),
  }),
  ...inGroup('shape', {
    'missing-key': error<{ key: string }>(),
    'unknown-key': error<{ key: string; nearest: string | null; allowed: readonly string[] }>(),
    'wrong-type': error<{ expected: readonly ShapeKind[]; found: ShapeKind }>(),
    'invalid-value': error<{ value: string; allowed: readonly string[]; expected: ValueForm | null }>(),
    'invalid-date': error<{ value: string; fault: 'no-such-day' | 'not-iso' }>(),
    'invalid-deadline': error<{ value: string; fault: DeadlineFault; suggestion: string | null }>(),
  }),
  ...inGroup('names', {
    'duplicate-id': error<{ id: string; of: 'task' | 'agency' }>(),
    'unknown-agency': error<{ id: string; nearest: string | null }>(),
    'unknown-task': error<{ id: string; nearest: string | null }>(),
    'duplicate-agency': error<{ id: string }>(),
    'lead-also-supporting': info<{ id: string }>(),
    'unknown-successor': error<{ id: string; nearest: string | null }>(),
    'successor-cycle': error<{ cycle: readonly string[] }>(),
    'group-without-members': error<{ id: string }>(),
  }),
  ...inGroup('deadlines', {
    'missing-deadline': error<{ event: string | null }>({ leansOn: ['amendments'] }),
    'no-deadline-issued': warning<{ prerequisite?: string }>({ leansOn: ['amendments'] }),
    'unreadable-wording': warning<{ wording: string; fault: 'no-year' | 'no-period' | 'not-understood' }>(),
    'wording-mismatch': error<{ wording: string; due: string; reads: string; readsDay: Day | null; day: Day | null }>(),
    'deadline-before-issue': error<{ of: StatedDay; due: string; day: Day; issued: string }>(),
    'far-deadline': warning<{ of: StatedDay; due: string; day: Day; since: Day; years: number }>(),
    'prerequisite-cycle': error<{ cycle: readonly string[] }>(),
    'prerequisite-never-done': warning<{ prerequisite: string; why: 'withdrawn' | 'ongoing' | 'recurring' }>({
      leansOn: ['amendments'],
    }),
    'event-in-future': error<{ event: string; date: Day; today: Day }>(),
  }),
  ...inGroup('progress', {
    'report-in-future': error<{ date: Day; today: Day }>(),
    'report-out-of-order': error<{ date: Day; earlier: Day }>({ surrounding: ['earlier'] }),
    'report-by-stranger': error<{ agency: string; leads: readonly string[]; names: Readonly<Record<string, string>> }>({
      leansOn: ['plan', 'appendix', 'agencies', 'amendments'],
      surrounding: ['leads', 'names'],
    }),
    'reporter-not-in-office': error<{
      fault: 'ended' | 'not-yet' | 'members-ended';
      agency: string;
      date: Day;
      /** Its last day, or its first; null of several members. */
      day: Day | null;
      /** Its successors, or the members that had ended. */
      others: readonly string[];
      names: Readonly<Record<string, string>>;
    }>({ leansOn: ['agencies', 'own-file'], surrounding: ['others', 'names'] }),
    'report-after-withdrawal': warning<{ date: Day; withdrawn: Day }>(),
    'done-without-evidence': error<{ agency: string; names: Readonly<Record<string, string>> }>({
      surrounding: ['names'],
    }),
    'placeholder-evidence': error<{ value: string; isResult?: true }>(),
    'evidence-in-future': error<{ date: Day; today: Day }>(),
    'evidence-before-period': warning<{ date: Day; period: string; first: Day }>(),
    'reopened-without-reason': error<{
      agency: string;
      period: string | null;
      names: Readonly<Record<string, string>>;
    }>({ leansOn: ['own-file'], surrounding: ['names'] }),
    'unknown-period': error<{ period: string | null; recurs: boolean; nearest: string | null }>({
      leansOn: ['plan', 'appendix', 'amendments'],
    }),
    'unknown-correction': error<{ date: Day; agency: string; period: string | null }>({ leansOn: ['own-file'] }),
    'repeated-report': warning<{ date: Day; agency: string; period: string | null; differing: readonly string[] }>({
      leansOn: ['own-file'],
    }),
    'repeated-correction': warning<{ date: Day; agency: string; period: string | null; corrected: Day; again: Day }>({
      leansOn: ['own-file'],
    }),
  }),
  ...inGroup('amendments', {
    'amendment-without-instrument': error<{ missing: 'number' | 'date' | 'both' }>(),
    'placeholder-instrument': error<{
      value: string;
      of: 'amendment' | 'requested' | 'request' | 'declined' | 'exception';
    }>(),
    'placeholder-approval': error<{ value: string; of: 'by' | 'reason' }>(),
    'amendment-in-future': error<{ date: Day; today: Day; of?: 'request' | 'declined' }>(),
    'amendment-mismatch': error<{
      from: string;
      inForce: string;
      of: 'due' | 'lead' | 'with' | 'suspension';
      by: string | null;
      beside: 'same-document' | 'same-start' | null;
    }>({ leansOn: ['plan', 'appendix', 'amendments'], surrounding: ['inForce', 'by', 'beside'] }),
    'extension-not-later': error<{ from: string; to: string; of?: 'request' }>(),
    'deadline-brought-forward': warning<{ from: string; to: string; by: string | null }>(),
    'lapsed-when-granted': warning<{ to: string; day: Day; granted: Day; of?: 'request' }>(),
    'amended-after-withdrawal': error<{ withdrawn: Day; of?: 'request' }>(),
    'repeated-request': warning<{ number: string; date: Day; differing: readonly string[] }>(),
    'needless-request': warning<{ why: 'ongoing' | 'recurring' | 'suspended' | 'done'; since: Day | null }>(),
    'request-by-stranger': warning<{
      agency: string;
      leads: readonly string[];
      names: Readonly<Record<string, string>>;
    }>({ surrounding: ['leads', 'names'] }),
  }),
  ...inGroup('document', {
    'before-issue': error<{
      what: 'report' | 'evidence' | 'amendment' | 'request' | 'event' | 'exception';
      date: Day;
      issued: string;
    }>(),
    'cites-later': error<{
      what: 'evidence' | 'request' | 'declined' | 'report' | 'approval';
      cited: Day;
      date: Day;
    }>(),
    'ends-before-start': error<{
      what: 'agency' | 'successor' | 'member' | 'recurrence' | 'task' | 'milestone' | 'early-milestone';
      /** The agency's, or the task's; of a recurring deadline its period. */
      id: string;
      start: Day;
      end: Day;
    }>(),
    'legal-basis-after-issue': warning<{ number: string; date: Day; issued: string }>(),
    'numbering-gap': warning<{ number: string; previous: string | null; expected: string }>({
      leansOn: ['plan', 'appendix'],
    }),
    'columns-mismatch': error<{ count: number; expected: number }>(),
    'missing-lead': error<Record<never, never>>(),
    'several-leads': info<{ leads: readonly string[] }>(),
    'agency-not-in-office': warning<{ agency: string; until: Day; successors: readonly string[] }>({
      leansOn: ['amendments'],
    }),
  }),
  ...inGroup('changes', {
    'issued-text-changed': error<{
      part: string;
      of: 'text' | 'with' | 'draft';
      before: string | null;
      after: string | null;
    }>(),
    'task-removed': error<{ id: string }>(),
    'task-added': error<{ id: string }>(),
    'id-changed': error<{ from: string; to: string }>(),
    'deadline-moved': error<{ task: string; from: string | null; to: string | null }>(),
    'deadline-day-moved': warning<{
      task: string;
      /** Of a recurring task, the period; how many others moved too. */
      period: string | null;
      from: Day;
      to: Day;
      others: number;
      by: 'days-off' | 'rolling';
    }>(),
    'time-zone-changed': warning<{ from: string; to: string }>(),
    'lead-changed': error<{ task: string; from: readonly string[]; to: readonly string[] }>(),
    'report-edited': error<{ date: Day; agency: string; period: string | null; edited: readonly EditedKey[] }>(),
    'report-removed': error<{ date: Day; agency: string; period: string | null }>(),
    'evidence-removed': error<{ date: Day; agency: string; period: string | null; number: string }>(),
    'backdated-report': warning<{ date: Day; agency: string; period: string | null; today: Day; allowed: number }>(),
    'amendment-edited': error<{ number: string; date: Day; edited: readonly EditedKey[]; of?: 'request' }>(),
    'amendment-removed': error<{ number: string; date: Day; of?: 'request' }>(),
    /** Without an agency: all of so many. */
    'member-dropped': error<{ group: string; agency: string | null; members: number }>(),
    'agency-renamed': error<{ id: string; from: string; to: string }>(),
    'unused-exception': warning<{ rule: string; task: string | null; part: string | null; isFuture: boolean }>(),
  }),
  ...inGroup('suppressions', {
    'invalid-suppression': error<{ fault: SuppressionFault; rule: string | null; nearest: string | null }>(),
    'unused-suppression': warning<{ rule: string }>(),
    'unused-baseline-entry': info<{ rule: string; file: string; fingerprint: string }>(),
  }),
};

/** The name of a rule. */
export type RuleName = keyof typeof catalogue;

/** The rules of a group. */
export type RuleIn<Group extends RuleGroup> = {
  [Rule in RuleName]: (typeof catalogue)[Rule]['group'] extends Group ? Rule : never;
}[RuleName];

type FactsIn<Stated> = {
  readonly [Rule in keyof Stated]: Stated[Rule] extends StatedRule<infer Facts> ? Facts : never;
};

/** The facts of each rule. */
export interface RuleFacts extends FactsIn<typeof catalogue> {}

export const ruleNames = Object.keys(catalogue) as readonly RuleName[];

/** A rule about changes that an approved entry in exceptions.yaml can let pass: any but that about exceptions. */
export type ExceptableRule = Exclude<RuleIn<'changes'>, 'unused-exception'>;

export const exceptableRules = ruleNames.filter(
  (rule): rule is ExceptableRule => catalogue[rule].group === 'changes' && rule !== 'unused-exception',
);

/**
 * The groups whose findings may be left out, by a suppression or by baseline.yaml. What cannot be read must be mended,
 * and a change of the issued plan takes an approved exception.
 */
const silenceable: ReadonlySet<RuleGroup> = new Set(['names', 'deadlines', 'progress', 'amendments', 'document']);

/** The rules whose findings may be left out. */
export const silenceableRules = ruleNames.filter((rule) => silenceable.has(catalogue[rule].group));
