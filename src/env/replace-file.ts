/** Replaces one file of a plan folder: at any moment, and after any failure, it is the old one or the new one. */
import { unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from './sync-folder.ts';
import { takeAwayFolders } from './take-away-folders.ts';
import { changeOf, foldersTo, makeFolders, obstacleIn, type TargetFailure } from './target.ts';
import { writeFailureOf } from './write-failure.ts';
import { prepareFile } from './write-file.ts';
import type { Replacement } from './writing.ts';

/** A replacement whose new content lies on the disk. */
export interface PreparedReplacement {
  /** Puts the content in its place, if the file holds still what it must. */
  readonly put: () => TargetFailure | null;
  /** Takes the content away again, and the folders that were made for it. */
  readonly drop: () => void;
}

/** Replaces the file. Null when it is on the disk; else why not, and then nothing has changed (but for `unconfirmed`). */
export function replaceFile(root: string, file: Replacement): TargetFailure | null {
  const prepared = prepareReplacement(root, file);
  return 'reason' in prepared ? prepared : prepared.put();
}

/** All of that but for the last step. */
export function prepareReplacement(
  root: string,
  { name, before, after }: Replacement,
): PreparedReplacement | TargetFailure {
  const path = join(root, name);
  const folders = foldersTo(root, name);
  const refused = obstacleIn(folders) ?? changeOf(path, before);
  if (refused !== null) return refused;
  const made: string[] = [];
  const prepared = makeFolders(folders, made) ?? (after === null ? preparedRemoval(path) : prepareFile(path, after));
  if ('reason' in prepared) {
    takeAwayFolders(made);
    return prepared;
  }
  const drop = () => {
    prepared.drop();
    takeAwayFolders(made);
  };
  return { drop, put: () => putUnchanged(path, before, prepared.put, drop) };
}

/** The file taken away, lastingly. */
function preparedRemoval(path: string): PreparedReplacement {
  return {
    drop: () => {},
    put: () => {
      try {
        unlinkSync(path);
      } catch (error) {
        return writeFailureOf(error);
      }
      const code = syncFolder(dirname(path));
      return code === null ? null : { reason: 'unconfirmed', detail: code };
    },
  };
}

/** What was saved by somebody else in the meantime is not overwritten. */
function putUnchanged(
  path: string,
  before: Uint8Array | null,
  put: PreparedReplacement['put'],
  drop: () => void,
): TargetFailure | null {
  const failure = changeOf(path, before) ?? put();
  if (failure !== null && failure.reason !== 'unconfirmed') drop();
  return failure;
}
