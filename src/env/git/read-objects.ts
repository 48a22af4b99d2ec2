/** Objects of a repository, all read by one `git cat-file --batch`. */
import type { RunGit } from './run-git.ts';

/** An object as the repository stores it. */
interface StoredObject {
  readonly hash: string;
  readonly content: Buffer;
}

/** The objects by the names that they were asked by; those that are not there are left out. Names hold no line break. */
export function readObjects(git: RunGit, names: readonly string[]): ReadonlyMap<string, StoredObject> {
  const found = new Map<string, StoredObject>();
  if (names.length === 0) return found;
  const { stdout } = git(['cat-file', '--batch'], `${names.join('\n')}\n`);
  let offset = 0;
  for (const name of names) {
    const lineEnd = stdout.indexOf('\n', offset);
    if (lineEnd < 0) break;
    const [, hash, size] = /^([0-9a-f]{40,64}) \w+ (\d+)$/.exec(stdout.toString('latin1', offset, lineEnd)) ?? [];
    offset = lineEnd + 1;
    if (hash === undefined) continue;
    const end = offset + Number(size);
    if (end > stdout.length) break;
    found.set(name, { hash, content: stdout.subarray(offset, end) });
    offset = end + 1;
  }
  return found;
}

/** The sizes of objects in bytes, by the names that they were asked by; those that are not there are left out. */
export function sizesOf(git: RunGit, names: readonly string[]): ReadonlyMap<string, number> {
  if (names.length === 0) return new Map();
  const { stdout } = git(['cat-file', '--batch-check=%(objectsize)'], `${names.join('\n')}\n`);
  const lines = stdout.toString('latin1').split('\n');
  return new Map(
    names.flatMap((name, index) => {
      const size = lines[index] ?? '';
      return /^\d+$/.test(size) ? [[name, Number(size)] as const] : [];
    }),
  );
}
