/**
 * The decision that files of several plan folders are replaced: a file beside the undo note of the first of them, with the
 * folders. It stands as long as any of their journals names it; a journal whose decision does not stand says nothing.
 */
import { existsSync, realpathSync, unlinkSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readRegular } from './disk-files.ts';
import { largestNote, noteIn } from './journal.ts';
import { journalName, undoName } from './own-names.ts';
import { newToken } from './process-identity.ts';
import { contentAt, isSame } from './target.ts';
import type { Replacement } from './writing.ts';

const form = 'dondoc-together/1';
const largest = 16 * 1024 * 1024;
/** Where a journal may say that its decision stands: it may have come with the plan, and names no other file. */
const named = new RegExp(`(?:^|/)${undoName.replace('.', '\\.')}/together-[0-9a-z-]+\\.json$`);

/** The path of a decision that is not made yet, without links. */
export function newDecisionIn(folder: string): string {
  return join(real(folder), undoName, `together-${newToken()}.json`);
}

/** What stands in it. */
export function decisionOf(decision: string, folders: readonly string[]): Uint8Array {
  const said = { form, folders: folders.map((folder) => pathBetween(dirname(decision), folder)) };
  return Buffer.from(`${JSON.stringify(said)}\n`);
}

/**
 * From one folder to a path, with `/`, so that both may be moved together; absolute where there is no way, as between drives.
 * It holds for whoever reaches them by other links.
 */
export function pathBetween(folder: string, path: string): string {
  return relative(real(folder), real(path)).replaceAll(sep, '/');
}

/** Where such a path leads: absolute, and without the links to the folder. */
export function from(folder: string, path: string): string {
  return resolve(real(folder), path);
}

/** By no links; as it is where it does not exist. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether the files of a journal in the folder are the ones that count. One that holds its new content was put there since. */
export function isDecided(folder: string, decision: string, files: readonly Replacement[]): boolean {
  if (named.test(decision) && existsSync(from(folder, decision))) return true;
  return files.some(({ name, after }) => {
    const content = contentAt(join(folder, name));
    return content === null || !('reason' in content) ? isSame(content, after) : false;
  });
}

/** Takes the decision away, where no journal names it any more. */
export function dropDecision(folder: string, decision: string): void {
  const path = from(folder, decision);
  const folders = named.test(decision) ? foldersIn(path) : null;
  if (folders === null) return;
  const isNamed = folders.some((other) => decisionFrom(other) === path);
  try {
    if (!isNamed) unlinkSync(path);
  } catch {}
}

/** The folders of a decision, absolute; null where it is none. */
function foldersIn(path: string): readonly string[] | null {
  const bytes = readRegular(path, largest);
  if ('reason' in bytes) return null;
  try {
    const said = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return said.form === form ? said.folders.map((folder: unknown) => from(dirname(path), String(folder))) : null;
  } catch {
    return null;
  }
}

/** The decision that the folder's journal names, absolute; null for none. */
function decisionFrom(folder: string): string | null {
  const bytes = readRegular(join(folder, journalName), largestNote);
  const note = 'reason' in bytes ? null : noteIn(bytes);
  return note === null || note.decision === null ? null : from(folder, note.decision);
}
