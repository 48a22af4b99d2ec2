/** The types of `rule-case.js`, for the tests. */

export function withPlan<Seen>(folder: string, look: (place: string) => Seen): Seen;
export function layOut(folder: string, into: string): void;
export interface Stated {
  /** The folder that the case takes from. */
  readonly base: string;
  readonly without: readonly string[];
  /** Whether it says what the case shows. */
  readonly shows: boolean;
}
export function statedIn(folder: string): Stated | null;
