/** A change in words: what a form of `diff` prints of it. */

/** A change in words, not yet made safe to print. */
export interface DiffLine {
  readonly what: string;
  /** Null where there is nothing to show: the change brought it, or `what` says it all. */
  readonly before: string | null;
  readonly after: string | null;
  readonly note: string | null;
}
