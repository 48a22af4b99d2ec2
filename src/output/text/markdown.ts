/**
 * Markdown for a pull-request comment or a note. The texts come from the plan, so they stay text: no markup, no links,
 * nobody mentioned, no other issue referred to.
 */
import { visibleLines } from './visible.ts';

/** How a column is set. */
export type Align = 'left' | 'right' | 'center';

const inlineMarkup = /[\\`*_~|[\]{}$]/g;
/** `@name`, `#12`, `!12` and `GH-12` are made references by GitHub and GitLab even when written as entities. */
const reference = /(?<=[@#!]|\bgh-)(?=[\p{L}\p{N}_])/giu;
/** What starts a heading, list, quote, rule or numbered item at the beginning of a line. */
const lineStart = /^\s*(?:[#+=-]|\d+(?=[.)]))/;

/** The table with every cell escaped. A line break inside a cell becomes `<br>`. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
): string {
  const rule = header.map((_, index) => alignmentRule(aligns[index] ?? 'left'));
  return [header.map(escapeInline), rule, ...rows.map((row) => row.map(escapeInline))]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** The text as one paragraph that shows it literally; line breaks become `<br>`. */
export function escapeMarkdown(text: string): string {
  const inline = escapeInline(text);
  const start = lineStart.exec(inline)?.[0];
  if (start === undefined) return inline;
  const rest = inline.slice(start.length);
  return /\d$/.test(start) ? `${start.trimStart()}\\${rest}` : `\\${start.trimStart()}${rest}`;
}

function escapeInline(text: string): string {
  return visibleLines(text)
    .replace(inlineMarkup, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(reference, '<!-- -->')
    .replaceAll('\n', '<br>')
    .trim();
}

function alignmentRule(align: Align): string {
  return { left: ':--', right: '--:', center: ':-:' }[align];
}
