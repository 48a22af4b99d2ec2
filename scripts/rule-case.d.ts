/** The types of `rule-case.js`, for the tests. */

export function withPlan<Seen>(folder: string, look: (place: string) => Seen): Seen;
export function layOut(folder: string, into: string): void;
export function statedIn(folder: string): { readonly base: string; readonly without: readonly string[] } | null;
