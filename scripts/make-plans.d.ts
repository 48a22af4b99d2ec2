/** The types of `make-plans.js`, for the tests. */

export interface Size {
  readonly tasks: number;
  /** Of one plan; by default all. */
  readonly each?: number;
  /** Of the group that owes one duty in twenty. */
  readonly members?: number;
  /** Beyond what a plan of so many tasks has by itself. */
  readonly reports?: number;
  readonly amendments?: number;
  readonly agencies?: number;
  readonly successors?: number;
  /** Wordings that disagree with their deadline, at most one a task. */
  readonly findings?: number;
}
export function makePlans(folder: string, size: Size): void;
