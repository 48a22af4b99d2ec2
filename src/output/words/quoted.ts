/** Pieces of the files inside a sentence. */
import { truncate } from '../terminal/truncate.ts';
import type { InBoth, Language } from './language.ts';

const longest = 60;

/** The text between quotes, cut when it would drown the sentence. */
export function quoted(text: string): string {
  // A prefix first: the text may be a whole file, and only its beginning is shown.
  return `"${truncate(text.slice(0, longest * 4), longest)}"`;
}

/** Names one after another: `a, b, c`; of a long list the first ten and `…`. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).map((name) => truncate(name.slice(0, longest * 4), longest));
  return names.length > 10 ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** The question about the nearest known name; null when none is near. */
export function didYouMean(nearest: string | null, language: Language): string | null {
  return nearest === null ? null : meant[language](quoted(nearest));
}

/** The same of a name that is quoted already. */
export const meant: InBoth<(nearest: string) => string> = {
  vi: (nearest) => `có phải là ${nearest}?`,
  en: (nearest) => `did you mean ${nearest}?`,
};
