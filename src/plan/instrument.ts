/** Whether a document is named as one that was issued: what proves or moves anything has a number and a day. */

import type { Day } from '../calendar/day.ts';
import { foldDiacritics } from '../calendar/fold.ts';
import type { Instrument } from './model.ts';

/** Whether the document has the number and day without which an amendment moves nothing. */
export function isDated(
  instrument: Instrument,
): instrument is Instrument & { readonly number: string; readonly date: Day } {
  return instrument.number !== null && instrument.date !== null && !isPlaceholder(instrument.number);
}

/**
 * Whether what stands for a document's number is none, but to be filled in later. A number has a digit other than 0
 * (`chưa có`, `TBD` and `000` have none) before its type and issuer (`812/KH-UBND`), nothing left open in it (`12.../KH`),
 * and is no bare day.
 */
export function isPlaceholder(number: string): boolean {
  return !/[1-9]/.test(number) || leftOpen.some((form) => form.test(number)) || putOff.test(foldDiacritics(number));
}

/** Whether words that are to say who, or why, say nothing: no letter in them (`...`), or only that they are to follow (`chưa có`). */
export function saysNothing(words: string): boolean {
  return !/\p{L}/u.test(words) || onlyPutOff.test(foldDiacritics(words));
}

const leftOpen: readonly RegExp[] = [
  // A stroke with no number before it, at the start or after a word: `/KH-UBND`, `Quyết định số /QĐ-UBND`.
  /(?:^|\p{L}[\s:]+)[^\p{L}\p{N}]*\//u,
  /\.{3}|…|_{2}|\?|\bexample\.|\bx{2,}\b/iu,
  /^\D{0,6}\d{1,2}[./-]\d{1,2}[./-]\d{4}$/u,
];

const later =
  '(?:chua (?:co|ban hanh|ro)|(?:se )?(?:bo sung|cap nhat) sau|dang (?:trinh|soan)|du (?:kien|thao)|tbd|todo)';
const putOff = new RegExp(`(?:^|[^a-z])${later}(?:$|[^a-z])`);
const onlyPutOff = new RegExp(`^[^a-z]*${later}[^a-z]*$`);
