/** Text as it is compared: what a reader of the printed plan cannot see makes no difference. */

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

/** Whether both hold the same entries, in whatever order. */
export function sameEntries(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.toSorted().join('\n') === b.toSorted().join('\n');
}
