/** What is wrong, as data: a rule, a place and the facts. Words are made from the facts at the very end. */
import type { NodePath, Span } from '../source/tree.ts';
import type { RuleFacts, RuleName } from './catalogue.ts';

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
    | 'earlier-request'
    | 'corrected-here'
    | 'wording'
    | 'amended-here'
    | 'withdrawn-here'
    | 'previous-clause'
    | 'as-it-was';
  readonly place: Place;
}

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
