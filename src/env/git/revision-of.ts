/**
 * Which commit a folder's files are at. `git status` would run the filters that a repository's settings name, so the
 * files are compared here, by their hashes.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { FileSystem } from '../file-system.ts';
import type { FileChoice } from '../repository.ts';
import { readObjects } from './read-objects.ts';
import type { RunGit } from './run-git.ts';

/** The commit's hash, with `-dirty` when the chosen files differ from it; null outside git and before the first commit. */
export function revisionOf(
  git: RunGit,
  disk: Pick<FileSystem, 'list' | 'read'>,
  folder: string,
  { subfolders, has, further = [] }: FileChoice,
): string | null {
  const places = ['', ...subfolders].map((subfolder) => ({ subfolder, tree: `HEAD:./${subfolder}` }));
  const besides = further.map((name) => ({ name, blob: `HEAD:./${name}` }));
  const asked = [...places.map(({ tree }) => tree), ...besides.map(({ blob }) => blob)];
  const objects = readObjects(git, ['HEAD^{commit}', ...asked]);
  const commit = objects.get('HEAD^{commit}')?.hash;
  if (commit === undefined) return null;
  const isClean = places.every(({ subfolder, tree }) => {
    const committed = blobsIn(objects.get(tree)?.content ?? Buffer.alloc(0), commit.length / 2);
    const place = path.join(folder, subfolder);
    const listed = disk.list(place);
    const names = new Set([...committed.keys(), ...('reason' in listed ? [] : listed)].filter(has));
    return [...names].every((name) => isSame(disk.read(path.join(place, name)), committed.get(name)));
  });
  const isSameBesides = besides.every(({ name, blob }) =>
    isSame(disk.read(path.join(folder, name)), objects.get(blob)?.hash),
  );
  return isClean && isSameBesides ? commit : `${commit}-dirty`;
}

/** The hashes of the entries of a tree, by name. A tree is `MODE NAME`, a zero byte and the bytes of the hash, again and again. */
function blobsIn(tree: Buffer, hashBytes: number): Map<string, string> {
  const hashes = new Map<string, string>();
  for (let offset = 0; offset < tree.length; ) {
    const zero = tree.indexOf(0, offset);
    const name = tree.toString('utf8', tree.indexOf(' ', offset) + 1, zero);
    offset = zero + 1 + hashBytes;
    hashes.set(name, tree.toString('hex', zero + 1, offset));
  }
  return hashes;
}

/** Whether the file is the one committed, by its hash, also where git turned its line ends on the way (`core.autocrlf`). */
export function isSame(content: ReturnType<FileSystem['read']>, committed: string | undefined): boolean {
  if (committed === undefined || 'reason' in content) return false;
  if (isBlob(content, committed)) return true;
  const unixLines = Buffer.from(Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return isBlob(unixLines, committed);
}

/** Whether the blob of this hash has these bytes. */
export function isBlob(content: Uint8Array, hash: string): boolean {
  const made = createHash(hash.length === 64 ? 'sha256' : 'sha1');
  return made.update(`blob ${content.length}\0`).update(content).digest('hex') === hash;
}
