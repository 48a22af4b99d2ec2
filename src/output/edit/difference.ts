/** An edit of files as a unified diff, for people: what a file has more and what it has less. */
import { structuredPatch } from 'diff';
import type { Paint } from '../terminal/paint.ts';
import { visible } from '../text/visible.ts';

/** A file before and after an edit. */
export interface EditedText {
  /** As people see its name. */
  readonly file: string;
  /** Null for a new file. */
  readonly before: Uint8Array | null;
  /** Null for a file that is gone. */
  readonly after: Uint8Array | null;
}

/** Lines around a change: enough to see where it stands. */
const context = 2;

/** The diff of all files; ends with a newline. */
export function editDiff(files: readonly EditedText[], paint: Paint): string {
  return files.map((file) => fileDiff(file, paint)).join('');
}

function fileDiff({ file, before, after }: EditedText, paint: Paint): string {
  const name = visible(file);
  const named = (bytes: Uint8Array | null) => (bytes === null ? '/dev/null' : name);
  const head = [`--- ${named(before)}`, `+++ ${named(after)}`].map((line) => paint.strong(line));
  const hunks = hunksOf({ before, after }).flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    paint.muted(`@@ -${rangeText(oldStart, oldLines)} +${rangeText(newStart, newLines)} @@`),
    ...lines.map((line) => lineText(line, paint)),
  ]);
  return [...head, ...hunks].map((line) => `${line}\n`).join('');
}

function hunksOf({ before, after }: Omit<EditedText, 'file'>) {
  return structuredPatch('', '', editedText(before), editedText(after), '', '', { context }).hunks;
}

/** What the bytes say, without a byte order mark; of no file, nothing. */
export function editedText(bytes: Uint8Array | null): string {
  return bytes === null ? '' : new TextDecoder().decode(bytes);
}

/** A range without lines goes by the line before it. */
function rangeText(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

function lineText(line: string, paint: Paint): string {
  const shown = line.slice(0, 1) + visible(line.slice(1).replace(/\r$/, ''));
  if (line.startsWith('+')) return paint.added(shown);
  return line.startsWith('-') ? paint.removed(shown) : shown;
}
