/**
 * Replaces files of several plan folders at once. Each folder gets a journal that says where the decision stands; only when
 * all journals lie on the disk is the decision put beside the undo note of the first folder. From that moment on the new
 * files are the ones that count in every folder, before it the old ones in every folder.
 */
import { existsSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decisionOf, newDecisionIn, pathBetween } from './decision.ts';
import { journalOf } from './journal.ts';
import { journalName } from './own-names.ts';
import type { PreparedReplacement } from './replace-file.ts';
import { obstacleTo, prepareAll, putBackFile, removeJournal, replaceFiles } from './replace-files.ts';
import { syncFolder } from './sync-folder.ts';
import { makeFolders } from './target.ts';
import { writeFileAtomically } from './write-file.ts';
import type { FolderReplacements, ReplaceFailure, TogetherFailure } from './writing.ts';

/** As `Environment.replaceTogether`. */
export function replaceTogether(parts: readonly FolderReplacements[]): TogetherFailure | null {
  const filled = parts.filter(({ files }) => files.length > 0);
  const [first, second] = filled;
  if (first === undefined) return null;
  if (second === undefined) return placed(first.folder, replaceFiles(first.folder, first.files));
  for (const { folder, files } of filled) {
    const failure = obstacleTo(folder, files);
    if (failure !== null) return { folder, ...failure };
  }
  return replaceAll(filled, newDecisionIn(first.folder));
}

/** A folder while its files are replaced. */
interface Part extends FolderReplacements {
  readonly prepared: PreparedReplacement[];
}

function replaceAll(filled: readonly FolderReplacements[], decision: string): TogetherFailure | null {
  const parts: readonly Part[] = filled.map((part) => ({ ...part, prepared: [] }));
  const failure = prepareParts(parts) ?? decide(parts, decision) ?? putParts(parts, decision);
  if (failure !== null) {
    for (const { prepared } of parts.toReversed()) for (const file of prepared.toReversed()) file.drop();
    return failure;
  }
  for (const { folder } of parts) {
    const code = removeJournal(folder);
    if (code !== null) return { folder, name: journalName, reason: 'unconfirmed', detail: code };
  }
  removeDecision(decision);
  return null;
}

/** All that can fill the disk comes before the decision. */
function prepareParts(parts: readonly Part[]): TogetherFailure | null {
  for (const { folder, files, prepared } of parts) {
    const failure = prepareAll(folder, files, prepared);
    if (failure !== null) return { folder, ...failure };
  }
  return null;
}

/** The journals, then the decision. Whatever fails before it stands is taken away again: nothing has been replaced yet. */
function decide(parts: readonly Part[], decision: string): TogetherFailure | null {
  for (const { folder, files } of parts) {
    const path = join(folder, journalName);
    const failure = writeFileAtomically(path, journalOf(files, pathBetween(folder, decision)));
    if (failure === null) continue;
    for (const part of parts) removeJournal(part.folder);
    return { folder, name: journalName, reason: failed(failure.reason), detail: failure.detail };
  }
  const folders = parts.map(({ folder }) => folder);
  const place = makeFolders([dirname(decision)], []);
  const failure = place ?? writeFileAtomically(decision, decisionOf(decision, folders));
  if (failure === null) return null;
  const isGone = removeDecision(decision);
  if (isGone) for (const { folder } of parts) removeJournal(folder);
  const reason = isGone ? failed(failure.reason) : 'unconfirmed';
  return { folder: parts[0]?.folder ?? '', name: journalName, reason, detail: failure.detail };
}

/** Stops at the first that fails, and puts back all before it. */
function putParts(parts: readonly Part[], decision: string): TogetherFailure | null {
  for (const { folder, files, prepared } of parts) {
    for (const [index, { name }] of files.entries()) {
      const failure = prepared[index]?.put() ?? null;
      if (failure === null) continue;
      const { detail } = failure;
      if (!putBack(parts, decision)) return { folder, name, reason: 'unconfirmed', detail };
      return { folder, name, reason: failed(failure.reason), detail };
    }
  }
  return null;
}

/** Makes it as if nothing had been begun: whether that came about. If not, the decision stands, and the new files count. */
function putBack(parts: readonly Part[], decision: string): boolean {
  const isBack = parts.every(({ folder, files }) => files.toReversed().every((file) => putBackFile(folder, file)));
  if (!isBack || !removeDecision(decision)) return false;
  for (const { folder } of parts) removeJournal(folder);
  return true;
}

/** Whether it is gone. */
function removeDecision(decision: string): boolean {
  try {
    unlinkSync(decision);
    syncFolder(dirname(decision));
  } catch {}
  return !existsSync(decision);
}

/** What was not confirmed has been taken back: it failed. */
function failed(reason: ReplaceFailure['reason']): ReplaceFailure['reason'] {
  return reason === 'unconfirmed' ? 'failed' : reason;
}

function placed(folder: string, failure: ReplaceFailure | null): TogetherFailure | null {
  return failure === null ? null : { folder, ...failure };
}
