/**
 * An edit made and proved: the new text is read again and must say what the old one said and the new entry, with all of its
 * comments and lines. If not, it is a fault of the program, and is thrown before anything is written.
 */
import { readSourceFile, type SourceFile } from '../plan/source-file.ts';
import { commentsIn } from '../source/comments.ts';
import { encodeSource } from '../source/encode.ts';
import { emptyMapping, plainOf } from '../source/path.ts';
import type { Plain } from '../source/tree.ts';
import { nextLine } from './lines.ts';
import { type Splice, spliced } from './splice.ts';

/** An edit of one file: its splices, and the data that the file must hold afterwards. */
interface Edit {
  readonly splices: readonly Splice[];
  readonly expected: Plain;
}

/** The file with the edit made. Throws when the new text does not read back as it should. */
export async function applyEdit(old: SourceFile, { splices, expected }: Edit): Promise<SourceFile> {
  const text = spliced(old.text, splices);
  const { source } = await readSourceFile(old.file, encodeSource(text, old.bom));
  const isSound =
    source.readable &&
    source.text === text &&
    JSON.stringify(dataOf(source)) === JSON.stringify(expected) &&
    commentsOf(source) === commentsOf(old) &&
    keepsLines(old.text, text, splices);
  if (!isSound) throw new Error(`the edit of ${old.file} does not read back as it should`);
  return source;
}

/** What a file says; an empty mapping, if nothing. */
export function dataOf({ root }: SourceFile): Plain {
  return root === null ? emptyMapping() : plainOf(root);
}

/** A carriage return that ended the text, and with it a comment, ends the comment's line now. */
function commentsOf({ text, root }: SourceFile): string {
  const comments = [...commentsIn(text, root)].map(({ start, end }) => text.slice(start, end).replace(/\r$/, ''));
  return comments.join('\n');
}

/** Whether all the old lines that no splice touches are in the new text, unchanged and in order. */
function keepsLines(old: string, now: string, splices: readonly Splice[]): boolean {
  let at = 0;
  for (let line = 0; line < old.length; line = nextLine(old, line)) {
    const next = nextLine(old, line);
    if (splices.some(({ start, end }) => start < next && end > line)) continue;
    const found = lineIn(now, old.slice(line, next), at);
    if (found < 0) return false;
    at = found + next - line;
  }
  return true;
}

/** The offset of the first line from `at` on that begins with the content. */
function lineIn(text: string, content: string, at: number): number {
  let found = text.indexOf(content, at);
  while (found > 0 && text[found - 1] !== '\n') found = text.indexOf(content, found + 1);
  return found;
}
