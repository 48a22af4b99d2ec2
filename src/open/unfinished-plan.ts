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
  const isToBeFinished = !isUnderWay && files.every((file) => isAsNoted(file, folder.read(file.name)));
  const { sharedRegisters } = folder;
  return {
    ...(sharedRegisters === undefined ? {} : { sharedRegisters }),
    ...(isToBeFinished ? { doubt: { name, failure: { reason: 'unfinished-write', detail: '' } } } : {}),
    list: (subfolder) => {
      const names = folder.list(subfolder);
      const start = subfolder === '' ? '' : `${subfolder}/`;
      if (isReadFailure(names)) return names;
      const here = files.filter(({ name }) => isIn(name, start));
      const named = (those: readonly Replacement[]) => those.map(({ name }) => name.slice(start.length));
      const gone = named(here.filter(({ after }) => after === null));
      return [...new Set([...names, ...named(here)])].filter((name) => !gone.includes(name)).toSorted();
    },
    read: (file) => {
      const replacement = noted.get(file);
      return replacement === undefined ? folder.read(file) : contentOf(replacement, folder.read(file));
    },
  };
}

/** Whether nobody has changed the file since. */
function isAsNoted(file: Replacement, onDisk: Uint8Array | ReadFailure): boolean {
  const content = contentOf(file, onDisk);
  return !isReadFailure(content) || (file.after === null && content.reason === 'missing');
}

/** The new content, as long as the file holds the old one or the new one; else somebody has changed it since. */
function contentOf({ before, after }: Replacement, onDisk: Uint8Array | ReadFailure): Uint8Array | ReadFailure {
  if (isReadFailure(onDisk)) {
    if (onDisk.reason !== 'missing') return onDisk;
    if (after === null) return onDisk;
    return before === null ? after : { reason: 'interrupted', detail: '' };
  }
  const isKnown = isSame(onDisk, after) || isSame(onDisk, before);
  if (!isKnown) return { reason: 'interrupted', detail: '' };
  return after ?? { reason: 'missing', detail: '' };
}

function isIn(name: string, start: string): boolean {
  return name.startsWith(start) && !name.slice(start.length).includes('/');
}
