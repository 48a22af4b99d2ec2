/** The answer of `check` as data: findings with their places resolved, in the shape that JSON and every format are made from. */
import type { Day } from '../calendar/day.ts';
import type { RuleFacts, RuleName } from '../diagnostics/catalogue.ts';
import type { Related } from '../diagnostics/finding.ts';
import type { Severity } from '../diagnostics/stated-rule.ts';

/** A finding with its place resolved; its words are added by the output in the language asked for. */
export type LocatedFinding = {
  [Rule in RuleName]: {
    readonly rule: Rule;
    readonly severity: Severity;
    readonly facts: RuleFacts[Rule];
    readonly location: Location;
    readonly task: string | null;
    readonly related: readonly { readonly role: Related['role']; readonly location: Location }[];
  };
}[RuleName];

/** A place in a file for people: lines and columns from 1, columns in UTF-16 units, end exclusive. */
export interface Location {
  /** As shown: relative to the folder that the program was started in. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The line's text as in the file, for the excerpt; null when there is none (the file could not be read, or is no text). */
  readonly source: string | null;
  /** The commit compared with, in whose files the place is: what stood there is gone. Absent of all other places. */
  readonly revision?: string;
}

/** `check`: is the plan valid? */
export interface CheckAnswer {
  readonly kind: 'check';
  readonly asOf: Day;
  /** The commit that the plan was read from or its files are at; null where nobody asked git. */
  readonly revision: string | null;
  readonly files: number;
  readonly tasks: number;
  readonly totals: { readonly error: number; readonly warning: number; readonly info: number };
  /** The commit that the plan was compared with; null where it was with none. */
  readonly against: string | null;
  /** How many findings a comment beside them suppresses. */
  readonly suppressed: number;
  /** How many findings are left out as known from before. */
  readonly baselined: number;
  /** Places of a draft that a person must still look at; in an issued plan each is a finding. */
  readonly toReview: number;
  readonly findings: readonly LocatedFinding[];
  /** Where several plans were checked: each with its own counts. */
  readonly plans?: readonly CheckedPlan[];
}

/** One of several plans that were checked. */
export interface CheckedPlan {
  readonly id: string;
  readonly title: string;
  readonly folder: string;
  readonly revision: string | null;
  readonly files: number;
  readonly tasks: number;
  readonly totals: { readonly error: number; readonly warning: number; readonly info: number };
}

/** One finding in JSON. Lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Diagnostic {
  /** Its name; there may be further ones in a later version. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The commit whose file it is, where it is not that of the plan checked: what stood there is gone. */
  readonly revision: string | null;
  /** The id of the task that it is about, if it is about one. */
  readonly task: string | null;
  readonly related: readonly {
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly revision: string | null;
  }[];
}

/** `check` as it is printed for programs, with words. */
export interface CheckDocument extends Omit<CheckAnswer, 'against' | 'toReview' | 'findings'> {
  /** The commit that the plan was compared with; null where it was with none. */
  readonly against: { readonly revision: string } | null;
  /** Only where several plans were checked, as in every answer about several. */
  readonly plan?: null;
  /** None: what keeps a plan from being read is found, and no plan is left out. */
  readonly leftOut?: readonly CheckedPlan[];
  readonly diagnostics: readonly Diagnostic[];
}
