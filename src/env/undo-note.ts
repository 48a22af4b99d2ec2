/**
 * The note of what was written last into a plan folder: what each file held before, and holds since. It stands there before
 * anything is written, so that at no moment a write could not be taken back. Its folder tells git to leave it out, in plans
 * too that do not.
 */
import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { from, pathBetween } from './decision.ts';
import { readRegular } from './disk-files.ts';
import { largestNote, notedFiles, replacementsNoted } from './journal.ts';
import { undoName } from './own-names.ts';
import { contentAt, foldersTo, isSame, makeFolders, obstacleIn } from './target.ts';
import { writeFileAtomically } from './write-file.ts';
import type { ReplaceFailure, UndoNote, WriteFailure } from './writing.ts';

const form = 'dondoc-undo/1';
const [noteName, ignoreName] = [`${undoName}/note.json`, `${undoName}/.gitignore`];

/** Puts the note in the place of the one before. Null when it stands. */
export function keepUndoNote(folder: string, { purpose, at, files, others }: UndoNote): ReplaceFailure | null {
  const together = others.length === 0 ? {} : { others: others.map((other) => pathBetween(folder, other)) };
  const note = { form, purpose, at: at.toISOString(), ...together, files: notedFiles(files) };
  const failure = put(folder, ignoreName, '*\n') ?? put(folder, noteName, `${JSON.stringify(note, null, 1)}\n`);
  return failure === null ? null : { name: undoName, ...failure };
}

/** What the disk does not confirm may be lost with the power: then nothing can be undone by it, and no harm is done. */
function put(folder: string, name: string, text: string): WriteFailure | null {
  const path = join(folder, name);
  const bytes = Buffer.from(text);
  if (isSame(contentOf(path), bytes)) return null;
  const place = foldersTo(folder, name);
  const failure = obstacleIn(place) ?? makeFolders(place, []) ?? writeFileAtomically(path, bytes);
  return failure?.reason === 'unconfirmed' ? null : failure;
}

function contentOf(path: string): Uint8Array | null {
  const content = contentAt(path);
  return content === null || 'reason' in content ? null : content;
}

/** The note; null where there is none; `not-understood` where it is damaged or names what no plan may write. */
export function readUndoNote(folder: string): UndoNote | 'not-understood' | null {
  const bytes = readRegular(join(folder, noteName), largestNote);
  if ('reason' in bytes) return bytes.reason === 'missing' ? null : 'not-understood';
  try {
    const note = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const files = note.form === form ? replacementsNoted(note.files) : null;
    const at = new Date(note.at);
    return files === null || Number.isNaN(at.getTime())
      ? 'not-understood'
      : { purpose: String(note.purpose), at, files, others: othersIn(folder, note.others) };
  } catch {
    return 'not-understood';
  }
}

/** Where they lie as of this folder, so that all may be moved together. */
function othersIn(folder: string, noted: unknown): readonly string[] {
  return Array.isArray(noted) ? noted.map((other) => from(folder, String(other))) : [];
}

/** Takes the note away. Where that fails it stays, and says of files that are no more what it says: nothing can be undone by it. */
export function dropUndoNote(folder: string): void {
  try {
    unlinkSync(join(folder, noteName));
  } catch {}
}
