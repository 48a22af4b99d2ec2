/**
 * Replaces several files of a plan folder at once. A disk renames only one at a time, therefore a note of all of them, the
 * journal, is put in place first: from that moment on the new files are the ones that count, for readers (who look into
 * the journal) and for the next writer (who finishes what it says).
 */
import { existsSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { journalOf } from './journal.ts';
import { journalName } from './own-names.ts';
import { isPlanName } from './plan-name.ts';
import { type PreparedReplacement, prepareReplacement, replaceFile } from './replace-file.ts';
import { syncFolder } from './sync-folder.ts';
import { contentAt, isSame, type TargetFailure } from './target.ts';
import { codeOf } from './write-failure.ts';
import { writeFileAtomically } from './write-file.ts';
import type { ReplaceFailure, Replacement } from './writing.ts';

/** As `Environment.replaceFiles`. */
export function replaceFiles(folder: string, files: readonly Replacement[]): ReplaceFailure | null {
  const obstacle = obstacleTo(folder, files);
  if (obstacle !== null) return obstacle;
  const [first] = files;
  if (first === undefined) return null;
  return files.length === 1 ? named(first.name, replaceFile(folder, first)) : replaceSeveral(folder, files);
}

/** Why nothing is written at all: a file that is none of a plan, or the note of another write. */
export function obstacleTo(folder: string, files: readonly Replacement[]): ReplaceFailure | null {
  const stray = files.find(({ name }) => !isPlanName(name));
  if (stray !== undefined) return { name: stray.name, reason: 'denied', detail: '' };
  // Somebody wrote without the lock, or did not finish what he found: his note must not be lost.
  return existsSync(join(folder, journalName)) ? { name: journalName, reason: 'in-the-way', detail: '' } : null;
}

/** Takes the journal away, lastingly. Null, or the code of the error. */
export function removeJournal(folder: string): string | null {
  try {
    unlinkSync(join(folder, journalName));
  } catch (error) {
    return codeOf(error);
  }
  return syncFolder(folder);
}

function replaceSeveral(folder: string, files: readonly Replacement[]): ReplaceFailure | null {
  const prepared: PreparedReplacement[] = [];
  const failure = prepareAll(folder, files, prepared) ?? putJournal(folder, files) ?? putAll(folder, files, prepared);
  if (failure !== null) {
    for (const file of prepared.toReversed()) file.drop();
    return failure;
  }
  const code = removeJournal(folder);
  return code === null ? null : { name: journalName, reason: 'unconfirmed', detail: code };
}

/** All that can fill the disk comes before the journal stands. */
export function prepareAll(
  folder: string,
  files: readonly Replacement[],
  prepared: PreparedReplacement[],
): ReplaceFailure | null {
  for (const file of files) {
    const ready = prepareReplacement(folder, file);
    if ('reason' in ready) return named(file.name, ready);
    prepared.push(ready);
  }
  return null;
}

/** Where it is not sure that the journal will last it is taken away again: nothing has been replaced yet. */
function putJournal(folder: string, files: readonly Replacement[]): ReplaceFailure | null {
  const failure = writeFileAtomically(join(folder, journalName), journalOf(files));
  if (failure?.reason !== 'unconfirmed') return named(journalName, failure);
  removeJournal(folder);
  const stands = existsSync(join(folder, journalName));
  return { name: journalName, reason: stands ? 'unconfirmed' : 'failed', detail: failure.detail };
}

/** Stops at the first that fails, and puts back those before it. */
function putAll(
  folder: string,
  files: readonly Replacement[],
  prepared: readonly PreparedReplacement[],
): ReplaceFailure | null {
  for (const [index, file] of files.entries()) {
    const failure = prepared[index]?.put() ?? null;
    if (failure === null) continue;
    const isBack = putBack(folder, files);
    if (!isBack) return { name: file.name, reason: 'unconfirmed', detail: failure.detail };
    return { name: file.name, ...failure, reason: failure.reason === 'unconfirmed' ? 'failed' : failure.reason };
  }
  return null;
}

/**
 * Makes it as if nothing had been begun: whether that came about. If not, the journal stands, and the files in it count.
 * What somebody else has saved in the meantime is left.
 */
function putBack(folder: string, files: readonly Replacement[]): boolean {
  const isBack = files.toReversed().every((file) => putBackFile(folder, file));
  if (!isBack) return false;
  removeJournal(folder);
  return !existsSync(join(folder, journalName));
}

/** Puts the old content back, where the new one stands: whether the old one is there. What somebody else has saved is left. */
export function putBackFile(folder: string, { name, before, after }: Replacement): boolean {
  const path = join(folder, name);
  const content = contentAt(path);
  if (content !== null && 'reason' in content) return false;
  if (!isSame(content, after)) return true;
  if (before !== null) return writeFileAtomically(path, before) === null;
  try {
    unlinkSync(path);
    return syncFolder(dirname(path)) === null;
  } catch {
    return false;
  }
}

function named(name: string, failure: TargetFailure | null): ReplaceFailure | null {
  return failure === null ? null : { name, ...failure };
}
