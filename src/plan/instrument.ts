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

/**
 * Whether what stands for a result in words is none: left open (`...`, `chưa có`, `30/6/2021`), or what is only to come
 * (`sẽ ban hành trước ngày 30/6`, `đang trình UBND tỉnh`). What was done already may go on: `đã vận hành, sẽ mở rộng`.
 */
export function isPromise(title: string): boolean {
  const words = foldDiacritics(title);
  if (!/[a-z]{2}/.test(words) || /\.{3}|…|_{2}|\?{2}|\bx{2,}\b/i.test(title) || isNothing.test(words)) return true;
  return (
    !/(?:^|[^a-z])da(?:$|[^a-z])/.test(words) &&
    (toCome.test(words) || /(?:^|\P{L})sẽ(?:$|\P{L})/iu.test(title.normalize('NFC')))
  );
}

/** Words that are no result by themselves. */
const isNothing =
  /^\W*(?:khong(?: co)?(?: van ban)?|chua(?: co)?(?: van ban| ket qua| minh chung| bao cao)*|none|n\/?a|tbd|todo|tai lieu|van ban|minh chung|ket qua)\W*$/;

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

/** Besides, of a result: work that goes on, or is only hoped for. */
const goesOn =
  '(?:chua (?:xong|hoan thanh|thuc hien|trien khai)|dang (?:du thao|xay dung|hoan thien|chuan bi|tham dinh|lay y kien|cho|thuc hien|trien khai)|cho (?:phe duyet|y kien|ban hanh|ky)|phan dau)';
const toCome = new RegExp(`(?:^|[^a-z])(?:${later}|${goesOn})(?:$|[^a-z])`);
