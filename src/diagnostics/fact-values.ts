/** What facts may say, where it is one of a few: why a file cannot be read, what a value should have been. */

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

/** The kinds of value a file can hold, in the words of the shape rules. */
export type ShapeKind = 'text' | 'list' | 'mapping' | 'number' | 'yes-no' | 'blank';

/** What a value that is not free text must look like. */
export type ValueForm =
  | 'id'
  | 'agency-id'
  | 'whole-number'
  | 'email'
  | 'domain'
  | 'month-day'
  | 'span'
  | 'time-zone'
  | 'fingerprint'
  | 'at-most-all'
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

/** What a key of an entry said and says, as typed on one line; null for nothing. `changes.due.to` leads to it in the entry. */
export interface EditedKey {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}
