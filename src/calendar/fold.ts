/**
 * How text is compared, whether it comes from a file or from a command line: what nobody sees in print makes no difference,
 * and what was typed without diacritics can be found all the same.
 */

/** The text in composed Unicode, blanks run together, the line breaks between its paragraphs kept. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** Whether both read the same; null stands for no text at all. */
export function sameText(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && plainText(a) === plainText(b);
}

/** The text on one line, in composed Unicode, blanks and line breaks run together. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The text as it is looked for: without regard to capitals, diacritics and blanks. */
export function looseText(text: string): string {
  return oneLine(foldDiacritics(text));
}

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
  return !/[^\0-\x7f]/.test(text);
}
