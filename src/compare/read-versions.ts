/**
 * The versions of files that were read one after the other, the earlier first. A later one mostly says again what an earlier one said:
 * that is known by how it is typed, and where a version only has more at its end, no more than that is read.
 */
import type { SourceFile } from '../plan/source-file.ts';

/** What is known of the versions read before. */
export interface ReadVersions {
  /** The entries of lists as they were typed, with what stands around them. */
  readonly typed: Set<string>;
  /** By the name of its file the last version that can go on at its end. */
  readonly open: Map<string, OpenVersion>;
}

/** A version whose last list goes on where the text ends. */
interface OpenVersion {
  readonly bytes: Uint8Array;
  /** All before the list's first item. */
  readonly head: string;
  /** The indent and the dash with which each item begins. */
  readonly dash: string;
}

export function noVersions(): ReadVersions {
  return { typed: new Set(), open: new Map() };
}

/** What is to be read of a version: all of it, or of one that an earlier one begins only its head and its new items. */
export function unreadPart({ open }: ReadVersions, name: string, bytes: Uint8Array): Uint8Array {
  const before = open.get(name);
  if (before === undefined) return bytes;
  const { length } = before.bytes;
  if (Buffer.compare(bytes.subarray(0, length), before.bytes) !== 0) return bytes;
  const more = bytes.subarray(length);
  // An item that begins as the first does belongs to the list: whatever stands before it has come to its end.
  const isItem = Buffer.compare(more.subarray(0, before.dash.length), Buffer.from(before.dash)) === 0;
  return isItem ? Buffer.concat([Buffer.from(before.head), more]) : bytes;
}

/** Remembers the version, of which `source` is what was read, if one of the lists is at its end. */
export function keepVersion(
  { open }: ReadVersions,
  bytes: Uint8Array,
  source: SourceFile,
  lists: readonly string[],
): void {
  const ending = endingOf(source, lists);
  if (ending !== null) open.set(source.file, { bytes, ...ending });
}

function endingOf({ root, text, bom }: SourceFile, lists: readonly string[]): Omit<OpenVersion, 'bytes'> | null {
  const last = root?.kind === 'mapping' ? root.entries.at(-1) : undefined;
  if (bom || last?.value.kind !== 'sequence' || !lists.includes(last.key.value)) return null;
  const [first, end] = [last.value.items[0], last.value.items.at(-1)];
  if (first === undefined || end === undefined || !/^\s*\n$/.test(text.slice(end.end))) return null;
  const start = text.lastIndexOf('\n', first.start) + 1;
  const dash = text.slice(start, first.start);
  return /^ *- +$/.test(dash) ? { head: text.slice(0, start), dash } : null;
}
