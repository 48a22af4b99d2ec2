/** Whether a name with capitals in it is short for another: *Chi cục CN&TY* for *Chi cục Chăn nuôi và Thú y*. */
import { isAbbreviation } from './name-key.ts';
import { bare } from './sectors.ts';

/** The words of a name as they are compared. */
export function wordsOf(name: string): readonly string[] {
  return bare(name).split(' ');
}

/**
 * Asks of the words of other names whether this one is short for them, word by word: capitals stand for as many words as they
 * have letters. Null where nothing in it is in capitals.
 */
export function standsFor(short: string): ((words: readonly string[]) => boolean) | null {
  const parts = short.split(/[\s&,.-]+/u).filter((one) => one !== '' && one !== 'và');
  const read = parts.map((part) => ({ letters: bare(part), isShort: isAbbreviation(part) }));
  return read.some(({ isShort }) => isShort) ? (words) => isSpelledOut(read, words) : null;
}

interface Part {
  readonly letters: string;
  readonly isShort: boolean;
}

function isSpelledOut(parts: readonly Part[], words: readonly string[]): boolean {
  let at = 0;
  let isShorter = false;
  for (const { letters, isShort } of parts) {
    const isSame = words[at] === letters;
    if (!isSame && !(isShort && isSpelledBy(letters, words, at))) return false;
    isShorter ||= !isSame;
    at += isSame ? 1 : letters.length;
  }
  return isShorter && at === words.length;
}

function isSpelledBy(letters: string, words: readonly string[], from: number): boolean {
  return [...letters].every((letter, at) => words[from + at]?.startsWith(letter) === true);
}
