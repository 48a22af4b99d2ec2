/**
 * Text with its mistakes painted over, so that reading can go on behind them and find the next one. Every function
 * answers a text of the same length: offsets stay what they were.
 */
import type { Span } from './tree.ts';

/** The text with the span's first character and everything that YAML could take for syntax made plain letters. */
export function asPlainText(text: string, start: number, end: number): string {
  const plain = text.slice(start + 1, end).replace(/[:#"']/g, 'x');
  return `${text.slice(0, start)}x${plain}${text.slice(end)}`;
}

/** The text with the span made spaces; line breaks stay. */
export function asBlank(text: string, start: number, end: number): string {
  return text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
}

/** The text with all of these spans, which stand in order and apart, made spaces. */
export function withoutSpans(text: string, spans: readonly Span[], mendedAs = blank): string {
  let mended = '';
  let at = 0;
  for (const { start, end } of spans) {
    mended += text.slice(at, start) + mendedAs(text.slice(start, end));
    at = end;
  }
  return mended + text.slice(at);
}

/** The text with directive lines made comments, and forbidden marks made plain letters or blank. */
export function withoutForbidden(text: string, marks: readonly Span[]): string {
  return withoutSpans(
    text,
    marks.toSorted((one, other) => one.start - other.start),
    allowed,
  );
}

function allowed(mark: string): string {
  if (mark.startsWith('%')) return `#${mark.slice(1)}`;
  return mark.startsWith('*') ? 'x'.repeat(mark.length) : blank(mark);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
