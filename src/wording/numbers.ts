/** Numbers of a wording: years, and the counts and indexes written in digits, Roman numerals or words. */
import type { ReadingStep } from './reading.ts';
import { markAt, type Read, type Token, wordsAt } from './tokens.ts';

/** A number and the typing slips that were mended in it. */
export interface WrittenNumber {
  readonly value: number;
  readonly slips: readonly ReadingStep[];
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** With their diacritics: without them *sáu* (six) is *sau* (after), and *tư* (fourth) is *từ* (from). */
const numberWords = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** A year of four digits from 1900 to 2199, also when it was typed with spaces inside. */
export function readYear(tokens: readonly Token[], at: number): Read<WrittenNumber> | null {
  let digits = '';
  let next = at;
  while (digits.length < 4 && tokens[next]?.kind === 'number') {
    digits += tokens[next]?.text;
    next += 1;
  }
  if (!/^(?:19|20|21)\d\d$/.test(digits)) return null;
  const year = Number(digits);
  const text = tokens
    .slice(at, next)
    .map((token) => token.text)
    .join(' ');
  return { value: { value: year, slips: next - at === 1 ? [] : [{ kind: 'year-joined', text, year }] }, next };
}

/** The year that follows a period: `/2021`, `năm 2021`, `.2021`, `, năm 2021`, `của năm 2021` or just `2021`. */
export function readYearAfter(tokens: readonly Token[], at: number): Read<WrittenNumber> | null {
  let next = markAt(tokens, at, '/-.,(') ?? at;
  next = wordsAt(tokens, next, 'cua') ?? next;
  next = wordsAt(tokens, next, 'nam') ?? next;
  return readYear(tokens, markAt(tokens, next, '/') ?? next);
}

/** A year of two digits after a slash (`/21`), which nobody may complete; its text. */
export function readShortYear(tokens: readonly Token[], at: number): Read<string> | null {
  const slash = markAt(tokens, at, '/');
  const token = slash === null ? undefined : tokens[slash];
  if (slash === null || token?.kind !== 'number' || token.text.length !== 2) return null;
  return markAt(tokens, slash + 1, '/') === null ? { value: token.text, next: slash + 1 } : null;
}

/** A number of one or two digits. */
export function readShortNumber(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= 2 ? { value: Number(token.text), next: at + 1 } : null;
}

/** An index in digits or as a Roman numeral, with its commonest slips (`lV`, `IIII`). */
export function readNumeral(tokens: readonly Token[], at: number): Read<WrittenNumber> | null {
  const short = readShortNumber(tokens, at);
  if (short !== null) return { value: { value: short.value, slips: [] }, next: short.next };
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const exact = romanIn(token);
  if (exact !== null) return { value: { value: exact, slips: [] }, next: at + 1 };
  const mended = romanMended(token);
  if (mended === null) return null;
  return { value: { value: mended, slips: [{ kind: 'roman-typo', text: token.text, index: mended }] }, next: at + 1 };
}

/** An index in digits, as a Roman numeral, or as a word (*quý tư*); not *năm* (five), which is also the year. */
export function readIndex(tokens: readonly Token[], at: number): Read<WrittenNumber> | null {
  const numeral = readNumeral(tokens, at);
  if (numeral !== null) return numeral;
  const typed = tokens[at]?.typed;
  const value = typed === 'tư' ? 4 : typed === undefined || typed === 'năm' ? 0 : numberWords.indexOf(typed) + 1;
  return value === 0 ? null : { value: { value, slips: [] }, next: at + 1 };
}

/** The value of a Roman numeral that is spelled without slips; null for any other word (*vì* is none). */
export function romanIn(token: Token | undefined): number | null {
  if (token?.kind !== 'word') return null;
  const isPlain = token.typed === token.text || /^\p{Nl}+$/u.test(token.typed);
  const value = isPlain ? romans.indexOf(token.text) + 1 : 0;
  return value === 0 ? null : value;
}

function romanMended(token: Token): number | null {
  if (token.text === 'iiii') return 4;
  if (token.text !== token.typed) return null;
  const value = romans.indexOf(token.text.replaceAll('l', 'i')) + 1;
  return value === 0 ? null : value;
}
