/** Several new files at once, with their folders: in the end all of them are there, or none. */
import { chmodSync, lstatSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { takeAwayFolders } from './take-away-folders.ts';
import { writeFileAtomically } from './write-file.ts';
import type { NewFile, NewFileFailure, WriteFailure } from './writing.ts';

/** What has been made so far, to be taken back when the rest fails. */
interface Made {
  readonly files: string[];
  /** The folders that were not there before, the outer ones first. */
  readonly folders: string[];
}

/** Makes the files, whose paths are absolute. Null when all are there; else the first that could not be made, and none is left. */
export function writeNewFiles(files: readonly NewFile[]): NewFileFailure | null {
  const made: Made = { files: [], folders: [] };
  for (const file of files) {
    const failure = makeFile(file, made);
    if (failure === null) continue;
    takeBack(made);
    return { path: file.path, ...failure };
  }
  return null;
}

function makeFile({ path, bytes, isExecutable }: NewFile, made: Made): Omit<NewFileFailure, 'path'> | null {
  const noFolder = makeFolder(dirname(path), made);
  if (noFolder !== null) return noFolder;
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return { reason: 'exists', detail: '' };
  const failure = writeFileAtomically(path, bytes);
  if (failure === null || failure.reason === 'unconfirmed') made.files.push(path);
  if (failure !== null) return failure;
  if (isExecutable) chmodSync(path, 0o755);
  return null;
}

function makeFolder(folder: string, made: Made): WriteFailure | null {
  const missing: string[] = [];
  try {
    let there = folder;
    for (; lstatSync(there, { throwIfNoEntry: false }) === undefined; there = dirname(there)) missing.unshift(there);
    if (!statSync(there).isDirectory()) return { reason: 'no-folder', detail: 'ENOTDIR' };
    for (const one of missing) {
      mkdirSync(one);
      made.folders.push(one);
    }
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { reason: code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'denied' : 'no-folder', detail: code };
  }
}

/** Removes what this run has made, and nothing else: a folder that has come to hold more stays. */
function takeBack({ files, folders }: Made): void {
  for (const file of files) rmSync(file, { force: true });
  takeAwayFolders(folders);
}
