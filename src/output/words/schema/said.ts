/** What is said of keys, by their places. */
import type { InBoth } from '../language.ts';

/** A title, and an explanation of one sentence or two. */
export type Said = readonly [title: string, explanation: string];

/** By place: `amendments.amendments.changes.due.from`. */
export type KeyWords = Readonly<Record<string, InBoth<Said>>>;

/** The words of keys below one place, which are named from there: `due.from` below `amendments.amendments.changes`. */
export function below(place: string, keys: KeyWords): KeyWords {
  return Object.fromEntries(Object.entries(keys).map(([key, words]) => [`${place}.${key}`, words]));
}
