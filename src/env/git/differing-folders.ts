/** Which of many folders are not as a commit has them: by hashes, with one listing of the commit. */
import path from 'node:path';
import type { FileSystem } from '../file-system.ts';
import type { FileChoice, FolderOfTree, RevisionFault } from '../repository.ts';
import { unreadable } from './committed-files.ts';
import { isSame } from './revision-of.ts';
import type { RunGit } from './run-git.ts';
import { allEntries } from './tree-entries.ts';

/** Those whose chosen files, or files besides, differ on the disk from those of the commit. `top` is that of the work tree. */
export function differingFolders(
  { git, disk, top }: { readonly git: RunGit; readonly disk: Pick<FileSystem, 'list' | 'read'>; readonly top: string },
  commit: string,
  folders: readonly FolderOfTree[],
  { subfolders, has }: FileChoice,
): readonly string[] | RevisionFault {
  const entries = allEntries(git, commit);
  if ('stderr' in entries) return unreadable(entries);
  const committed = byFolder(entries);
  const differs = (place: string, name: string) =>
    !isSame(disk.read(path.join(top, place, name)), committed.get(place)?.get(name));
  const isAsCommitted = (place: string) => {
    const listed = disk.list(path.join(top, place));
    const there = [...(committed.get(place)?.keys() ?? []), ...('reason' in listed ? [] : listed)];
    return !there.some((name) => has(name) && differs(place, name));
  };
  return folders.flatMap(({ folder, further }) => {
    const isSameHere = ['', ...subfolders].every((subfolder) => isAsCommitted(placeBelow(folder, subfolder)));
    const isSameBesides = further.every((name) => {
      const file = placeBelow(folder, name);
      const [place, base] = [path.posix.dirname(file).replace(/^\.$/, ''), path.posix.basename(file)];
      const isNowhere = committed.get(place)?.has(base) !== true && 'reason' in disk.read(path.join(top, file));
      return isNowhere || !differs(place, base);
    });
    return isSameHere && isSameBesides ? [] : [folder];
  });
}

type Committed = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The hashes of files by folder and name; what is no file has none that any file could have. */
function byFolder(entries: Exclude<ReturnType<typeof allEntries>, { readonly stderr: string }>): Committed {
  const folders = new Map<string, Map<string, string>>();
  for (const { kind, hash, path: file } of entries) {
    const at = file.lastIndexOf('/');
    const place = at < 0 ? '' : file.slice(0, at);
    const names = folders.get(place) ?? new Map<string, string>();
    folders.set(place, names.set(file.slice(at + 1), kind === 'file' ? hash : ''));
  }
  return folders;
}

function placeBelow(folder: string, name: string): string {
  return path.posix.join(folder, name).replace(/^\.$/, '').replace(/\/$/, '');
}
