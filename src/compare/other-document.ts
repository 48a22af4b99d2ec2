/** Whether two plans are of different documents, and not the same one before and after it was mended. */
import { foldDiacritics } from '../calendar/fold.ts';
import type { IssuedDocument } from '../plan/model.ts';

type Named = Pick<IssuedDocument, 'number' | 'title'>;

/** Two titles that have fewer of their words in common are of two documents. */
const leastShared = 0.6;

/** By their numbers where both have one, else by the words of their titles. A number is blank until the digits are written in. */
export function isOtherDocument(one: Named, other: Named): boolean {
  const numbers = [one, other].map(({ number }) => foldDiacritics(number).replaceAll(/\s+/g, ''));
  const [first = '', second = ''] = numbers;
  if (numbers.every((number) => /^\d/.test(number))) return first !== second;
  return sharedPart(wordsOf(one), wordsOf(other)) < leastShared;
}

function wordsOf({ title }: Named): ReadonlySet<string> {
  return new Set(foldDiacritics(title).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Of all the words of both. */
function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 1 : [...one].filter((word) => other.has(word)).length / all.size;
}
