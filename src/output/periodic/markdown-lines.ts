/** The lines of an officer's Markdown, each for what it is: headings of both kinds, code as it is written, no marks between parts. */

/** A heading with its level, or a line of text; `isCode` where nothing in it is a mark. */
export type MarkdownLine =
  | { readonly level: number; readonly title: string }
  | { readonly level: null; readonly text: string; readonly isCode: boolean };

/** The lines in order, without comments. */
export function markdownLines(markdown: string): readonly MarkdownLine[] {
  const text = markdown.replace(/^\uFEFF/, '').replace(/<!--.*?(?:-->|$)/gs, '');
  const lines: MarkdownLine[] = [];
  let fence: string | null = null;
  for (const line of text.normalize('NFC').split(/\r\n|\r|\n/)) {
    const mark = fenceLine.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
      else lines.push({ level: null, text: line, isCode: true });
    } else if (mark !== null) fence = mark;
    else addLine(lines, line);
  }
  return lines;
}

const fenceLine = /^ {0,3}(`{3,}|~{3,})/;
const headingLine = /^ {0,3}(#{1,6})(?:\s+(.*?))?\s*#*\s*$/;
/** Below a text it makes a heading of that; elsewhere it is a line across the page. */
const underline = /^ {0,3}(=+|-+)\s*$/;
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:_\s*){3,}|(?:\*\s*){3,})$/;

function addLine(lines: MarkdownLine[], line: string): void {
  const [, marks, title = ''] = headingLine.exec(line) ?? [];
  const below = underline.exec(line)?.[1];
  const last = lines.at(-1);
  if (marks !== undefined) lines.push({ level: marks.length, title });
  else if (below !== undefined && last?.level === null && isPlain(last.text) && !last.isCode)
    lines[lines.length - 1] = { level: below.startsWith('=') ? 1 : 2, title: last.text.trim() };
  else lines.push({ level: null, text: rule.test(line) ? '' : line, isCode: false });
}

/** Whether it is neither blank nor an item, a row of a table or a quotation. */
function isPlain(text: string): boolean {
  return text.trim() !== '' && !/^\s*(?:[-*+>|]|\d{1,3}[.)]\s)/.test(text);
}
