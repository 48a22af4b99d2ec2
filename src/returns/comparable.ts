/** Text as it is compared with known words: however it was typed, it gives the same. */
import { foldDiacritics } from '../calendar/fold.ts';

/**
 * Without case, diacritics, punctuation, invisible characters and extra blanks, and without a remark in parentheses at
 * the end: `Ngày báo cáo (*)` gives `ngay bao cao`.
 */
export function comparable(text: string): string {
  const folded = foldDiacritics(text.replaceAll(/\p{Cf}/gu, ''));
  return words(folded.replace(/\s*\([^()]*\)[\s*:]*$/, '')) || words(folded);
}

function words(folded: string): string {
  return folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
