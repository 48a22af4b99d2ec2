/** Text without its diacritics, so that what was typed without them, or in another Unicode form, still compares equal. */

/**
 * The text in lower case without diacritics, `đ` as `d`: `Qúy IV` gives `quy iv`. Any Unicode form gives the same,
 * half-composed ones too; Roman numeral characters (`Ⅳ`) become letters. The length may change.
 */
export function foldDiacritics(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  // ð and ɖ are what Đ becomes in documents converted from the older Vietnamese encodings.
  const apart = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return (isAscii(apart) ? apart : apart.replace(/\p{M}/gu, '')).toLowerCase().replace(/[đðɖ]/g, 'd');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
