/** A file that is to be replaced: what it holds now, and the folders on the way to it. */
import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diskFiles } from './disk-files.ts';
import type { ReadFailure } from './file-system.ts';
import { syncFolder } from './sync-folder.ts';
import { writeFailureOf } from './write-failure.ts';
import type { ReplaceFailure, WriteFailure } from './writing.ts';

/** Why a file was not replaced, without its name. */
export type TargetFailure = Omit<ReplaceFailure, 'name'>;

const asWritten: Readonly<Record<ReadFailure['reason'], WriteFailure['reason']>> = {
  missing: 'no-folder',
  denied: 'denied',
  folder: 'folder',
  link: 'link',
  'too-large': 'failed',
  failed: 'failed',
};

/** A reason for not reading as a reason for not writing. */
export function writeFailureFrom({ reason, detail }: ReadFailure): WriteFailure {
  return { reason: asWritten[reason], detail };
}

/** The file's bytes; null where there is none. The folders on the way are not links if `foldersTo` was asked. */
export function contentAt(path: string): Uint8Array | null | WriteFailure {
  const bytes = diskFiles.read(path);
  if (!('reason' in bytes)) return bytes;
  return bytes.reason === 'missing' ? null : writeFailureFrom(bytes);
}

/** Null when the file holds what it is said to hold (null: there is none); else `changed`, or why that cannot be told. */
export function changeOf(path: string, expected: Uint8Array | null): TargetFailure | null {
  const content = contentAt(path);
  if (content !== null && 'reason' in content) return content;
  return isSame(content, expected) ? null : { reason: 'changed', detail: '' };
}

/** Whether the two contents are byte for byte the same; null is a file that is not there. */
export function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one === null || other === null ? one === other : Buffer.compare(one, other) === 0;
}

/** The folders below the root on the way to the name, the outer one first: absolute. */
export function foldersTo(root: string, name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => join(root, ...parts.slice(0, index + 1)));
}

/** Null when each of the folders is one, or is not there yet; else why nothing is written there. */
export function obstacleIn(folders: readonly string[]): WriteFailure | null {
  for (const folder of folders) {
    const kind = diskFiles.kind(folder);
    if (kind === 'link') return { reason: 'link', detail: '' };
    if (kind !== null && kind !== 'folder') return { reason: 'in-the-way', detail: '' };
  }
  return null;
}

/** Makes those of the folders that are not there, lasting; what it made is added to `made`, also when it fails. */
export function makeFolders(folders: readonly string[], made: string[]): WriteFailure | null {
  try {
    for (const folder of folders) {
      if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) continue;
      mkdirSync(folder);
      made.push(folder);
      const code = syncFolder(dirname(folder));
      if (code !== null) return { reason: code === 'EIO' ? 'failed' : 'full', detail: code };
    }
    return null;
  } catch (error) {
    return writeFailureOf(error);
  }
}
