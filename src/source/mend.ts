/**
 * Text with its mistakes painted over, so that reading can go on behind them and find the next one. Every function
 * answers a text of the same length: offsets stay what they were.
 */

/** The text with the span's first character and everything that YAML could take for syntax made plain letters. */
export function asPlainText(text: string, start: number, end: number): string {
  const plain = text.slice(start + 1, end).replace(/[:#"']/g, 'x');
  return `${text.slice(0, start)}x${plain}${text.slice(end)}`;
}

/** The text with the span made spaces; line breaks stay. */
export function asBlank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

/** The text with a directive line made a comment, or a forbidden mark made plain letters or blank. */
export function withoutForbidden(text: string, start: number, end: number): string {
  const mark = text[start];
  if (mark === '%') return `${text.slice(0, start)}#${text.slice(start + 1)}`;
  return mark === '*' ? text.slice(0, start) + 'x'.repeat(end - start) + text.slice(end) : asBlank(text, start, end);
}
