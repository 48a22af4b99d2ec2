/**
 * A plan folder in which a program was cut off while it replaced several files. From the moment its note stood the new
 * contents are the plan's: they are read from the note, and the next program that writes finishes it.
 */
import type { Replacement, Unfinished } from '../env/writing.ts';
import { isReadFailure, type PlanFolder, type ReadFailure } from '../plan/folder.ts';
import { isSame } from './same-bytes.ts';

/**
 * The folder as it will be. A note that nobody is at is a finding, since git and other programs read the files as they are.
 * With a note that cannot be read every file is doubtful: the plan is not answered from.
 */
export function unfinishedPlan(folder: PlanFolder, { name, files, isUnderWay }: Unfinished): PlanFolder {
  if (files === 'not-understood')
    return { ...folder, doubt: { name, failure: { reason: 'unknown-journal', detail: '' } } };
  if ('reason' in files) return { ...folder, doubt: { name, failure: files } };
  const noted = new Map(files.map((file) => [file.name, file]));
  // Where a file was changed since, that is what has to be said: the next write would not finish anything.
  const isToBeFinished = !isUnderWay && files.every((file) => !isReadFailure(contentOf(file, folder.read(file.name))));
  return {
    ...(isToBeFinished ? { doubt: { name, failure: { reason: 'unfinished-write', detail: '' } } } : {}),
    list: (subfolder) => {
      const names = folder.list(subfolder);
      const start = subfolder === '' ? '' : `${subfolder}/`;
      const added = files.flatMap((file) => (isIn(file.name, start) ? [file.name.slice(start.length)] : []));
      return isReadFailure(names) ? names : [...new Set([...names, ...added])].toSorted();
    },
    read: (file) => {
      const replacement = noted.get(file);
      return replacement === undefined ? folder.read(file) : contentOf(replacement, folder.read(file));
    },
  };
}

/** The new content, as long as the file holds the old one or the new one; else somebody has changed it since. */
function contentOf({ before, after }: Replacement, onDisk: Uint8Array | ReadFailure): Uint8Array | ReadFailure {
  if (isReadFailure(onDisk)) {
    if (onDisk.reason !== 'missing') return onDisk;
    return before === null ? after : { reason: 'interrupted', detail: '' };
  }
  const isKnown = isSame(onDisk, after) || isSame(onDisk, before);
  return isKnown ? after : { reason: 'interrupted', detail: '' };
}

function isIn(name: string, start: string): boolean {
  return name.startsWith(start) && !name.slice(start.length).includes('/');
}
