/** The types of `make-plans.js`, for the tests. */

export interface Size {
  readonly tasks: number;
  /** Of one plan; by default all. */
  readonly each?: number;
  /** Of the group that owes one duty in twenty. */
  readonly members?: number;
}
export function makePlans(folder: string, size: Size): void;
