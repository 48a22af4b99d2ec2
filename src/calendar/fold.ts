/** Text without its diacritics, so that what was typed without them, or in another Unicode form, still compares equal. */

/**
 * The text in lower case without diacritics, `đ` as `d`: `Qúy IV` gives `quy iv`. Any Unicode form gives the same,
 * half-composed ones too; Roman numeral characters (`Ⅳ`) become letters. The length may change.
 */
export function foldDiacritics(text: string): string {
  // ð and ɖ are what Đ becomes in documents converted from the older Vietnamese encodings.
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đðɖ]/g, 'd');
}
