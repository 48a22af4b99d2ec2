/** New entries into the files of a plan: which files change, and what they hold before and after, to the byte. */
import type { SourceFile } from '../plan/source-file.ts';
import { encodeSource } from '../source/encode.ts';
import { fileOf, withEntry } from './entry-edit.ts';
import type { NewEntry } from './new-entry.ts';

/** A file that an edit changes or makes. */
export interface EditedFile {
  /** Relative to the plan folder. */
  readonly file: string;
  /** What is on the disk, byte order mark included; null for a file that is not there. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

/**
 * The files with the entries written into them, one for each file that changes, in the order in which the entries name
 * them; a file that says so already, to the byte, is none. `sources` are the files of a plan that was read whole. Throws when a new
 * text does not say exactly what it should: a fault of the program.
 */
export async function editPlan(
  sources: ReadonlyMap<string, SourceFile>,
  entries: readonly NewEntry[],
): Promise<readonly EditedFile[]> {
  const now = new Map<string, SourceFile>();
  for (const entry of entries) {
    const file = fileOf(entry);
    now.set(file, await withEntry(now.get(file) ?? sources.get(file) ?? emptyFile(file), entry));
  }
  return [...now].flatMap(([file, source]) => {
    const old = sources.get(file);
    if (old?.text === source.text) return [];
    return { file, before: old === undefined ? null : bytesOf(old), after: bytesOf(source) };
  });
}

function emptyFile(file: string): SourceFile {
  return { file, text: '', bom: false, root: null, readable: true };
}

function bytesOf({ text, bom }: SourceFile): Uint8Array {
  return encodeSource(text, bom);
}
