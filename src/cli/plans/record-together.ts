/** Entries into several plans as one write: worked out and judged plan by plan, shown, agreed to, written all at once or not at all. */
import { shownPath } from '../../open/find-plan.ts';
import { editQuestion } from '../../output/edit/text.ts';
import { visible } from '../../output/text/visible.ts';
import { recordingWords } from '../../output/words/recording.ts';
import { dutiesEnded } from '../../record/ended-duties.ts';
import type { Invocation } from '../invocation.ts';
import { type Compose, type Edit, workOut } from '../recording/edit.ts';
import type { Ending } from '../recording/ending.ts';
import { FaultAfterWriting } from '../recording/fault-after-writing.ts';
import { gitBefore } from '../recording/git-before.ts';
import { refuseUnwritten, withLocks } from '../recording/locked-plan.ts';
import { notRecorded } from '../recording/not-recorded.ts';
import { isAgreedTo, type NoteOn, remarkOn, say, showEdit } from '../recording/show.ts';
import { showWaiting } from '../recording/waiting.ts';
import { isLeftOut } from '../recording/worth-writing.ts';
import { isSameEdit } from '../recording/write-locked.ts';
import { commitTogether, type PlanEdit, undoLineOver } from './commit-together.ts';

/** What is to be recorded in one of the plans. */
export interface PlanRecording {
  /** Absolute. */
  readonly folder: string;
  /** As if only this plan were asked for. */
  readonly invocation: Invocation;
  readonly compose: Compose;
  readonly noteOn: NoteOn;
}

/**
 * Records it all; how it ended. The recordings stand in the order in which plans are locked. `tell` is called each time all
 * were worked out, and throws what is wrong with them together.
 */
export async function recordTogether(
  invocation: Invocation,
  recordings: readonly PlanRecording[],
  tell: () => void,
): Promise<Ending> {
  const { options, env, language } = invocation;
  const folders = recordings.map(({ folder }) => folder);
  const isAsked = options.yes !== true && env.stdin.isTerminal && env.stderr.isTerminal;
  if (options.dryRun !== true && !isAsked)
    return await withLocks(invocation, folders, async () => await written(invocation, await shown(recordings, tell)));
  for (;;) {
    const agreed = await shown(recordings, tell);
    if (typeof agreed === 'string') return agreed;
    if (options.dryRun === true) {
      say(invocation, recordingWords.dryRun[language]);
      return 'fine';
    }
    const ended = agreed.flatMap(({ edit }) => dutiesEnded(edit.views));
    if (!(await isAgreedTo(invocation, editQuestion(ended, language)))) return 'declined';
    const ending = await withLocks(
      invocation,
      folders,
      async () => await writtenAsAgreed(invocation, recordings, agreed),
    );
    if (ending !== 'changed-meanwhile') return ending;
    say(invocation, recordingWords.changedMeanwhile[language]);
  }
}

/** The edits, after they were shown, plan by plan; else the end, after everything that is wrong was told. */
async function shown(recordings: readonly PlanRecording[], tell: () => void): Promise<readonly PlanEdit[] | Ending> {
  const edits: PlanEdit[] = [];
  let ending: Ending | null = null;
  for (const { invocation, compose, noteOn } of recordings) {
    const worked = await workOut(invocation, compose);
    await remarkOn(invocation, worked, noteOn);
    if (worked.outcome === 'unread') ending = 'unread';
    else if (worked.outcome === 'unsound') throw notRecorded(worked.refusal);
    else if (worked.edit.isRefused) ending ??= 'refused';
    else if (worked.edit.edited.length > 0) edits.push({ invocation, edit: worked.edit, git: null });
  }
  if (ending !== 'unread') tell();
  if (ending !== null) return ending;
  return edits.length > 0 ? await shownEach(edits) : await nothingNew(recordings);
}

async function shownEach(edits: readonly PlanEdit[]): Promise<readonly PlanEdit[]> {
  const known: PlanEdit[] = [];
  for (const each of edits) known.push({ ...each, git: await gitBefore(each.invocation, each.edit) });
  for (const { invocation, edit } of known) {
    const { id } = edit.before.plan;
    say(invocation, `${visible(id)} (${shownPath(invocation.env, edit.before.folder)}):`);
    await showEdit(invocation, edit);
  }
  return known;
}

/** The plans hold it all; with `--commit`, that is only enough where git holds them. */
async function nothingNew(recordings: readonly PlanRecording[]): Promise<Ending> {
  const left: boolean[] = [];
  for (const { invocation, folder } of recordings) left.push(await isLeftOut(invocation, folder));
  const isLeft = left.includes(true);
  const [first] = recordings;
  if (first !== undefined)
    say(first.invocation, recordingWords[isLeft ? 'notInGit' : 'nothingNew'][first.invocation.language]);
  return isLeft ? 'not-committed' : 'fine';
}

async function writtenAsAgreed(
  invocation: Invocation,
  recordings: readonly PlanRecording[],
  agreed: readonly PlanEdit[],
): Promise<Ending | 'changed-meanwhile'> {
  const now: PlanEdit[] = [];
  for (const { invocation: one, compose } of recordings) {
    const worked = await workOut(one, compose);
    if (worked.outcome !== 'worked-out' || worked.edit.isRefused) return 'changed-meanwhile';
    if (worked.edit.edited.length > 0) now.push({ invocation: one, edit: worked.edit, git: null });
  }
  const isSame =
    now.length === agreed.length && now.every(({ edit }, at) => isSameEdit(agreed[at]?.edit as Edit, edit));
  if (!isSame) return 'changed-meanwhile';
  const known: PlanEdit[] = [];
  for (const each of now) known.push({ ...each, git: await gitBefore(each.invocation, each.edit) });
  return await written(invocation, known);
}

async function written(invocation: Invocation, edits: readonly PlanEdit[] | Ending): Promise<Ending> {
  if (typeof edits === 'string') return edits;
  await replaceAll(invocation, edits);
  return await finished(invocation, edits).catch((error) => {
    throw new FaultAfterWriting(error);
  });
}

/** Writes the files of all, after the notes by which they can be taken back. */
async function replaceAll({ env, name, words }: Invocation, edits: readonly PlanEdit[]): Promise<void> {
  const at = env.now();
  const parts = edits.map(({ edit: { before, edited } }) => ({
    folder: before.folder,
    files: edited.map(({ file, ...content }) => ({ name: file, ...content })),
  }));
  const shownIn = (folder: string) => (file: string) => shownPath(env, env.path.join(folder, file));
  for (const { folder, files } of parts) {
    const others = parts.flatMap((part) => (part.folder === folder ? [] : [part.folder]));
    const note = { purpose: [name, ...words].join(' '), at, files, others };
    refuseUnwritten(await env.undoNotes.keep(folder, note), shownIn(folder));
  }
  const failure = await env.replaceTogether(parts);
  if (failure !== null) refuseUnwritten(failure, shownIn(failure.folder));
}

async function finished(invocation: Invocation, edits: readonly PlanEdit[]): Promise<Ending> {
  const { language, options } = invocation;
  if (options.commit === true) return await commitTogether(invocation, edits);
  say(invocation, recordingWords.written[language]);
  say(invocation, undoLineOver(invocation, edits));
  const folders = edits.map(({ edit }) => edit.before.folder);
  await showWaiting(invocation, folders);
  return 'fine';
}
