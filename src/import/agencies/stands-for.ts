/** Whether a name with capitals in it is short for another: *Chi cục CN&TY* for *Chi cục Chăn nuôi và Thú y*. */
import { isAbbreviation } from './name-key.ts';
import { bare } from './sectors.ts';

/** Word by word; capitals stand for as many words as they have letters. At least one word must be short for others. */
export function standsFor(short: string, full: string): boolean {
  const words = bare(full).split(' ');
  let at = 0;
  let isShort = false;
  for (const part of short.split(/[\s&,.-]+/u).filter((one) => one !== '' && one !== 'và')) {
    const letters = bare(part);
    const isSame = words[at] === letters;
    if (!isSame && !(isAbbreviation(part) && isSpelledBy(letters, words, at))) return false;
    isShort ||= !isSame;
    at += isSame ? 1 : letters.length;
  }
  return isShort && at === words.length;
}

function isSpelledBy(letters: string, words: readonly string[], from: number): boolean {
  return [...letters].every((letter, at) => words[from + at]?.startsWith(letter) === true);
}
