/** Writing under the locks of the plans: what is written is worked out there, on what no other program changes any more. */
import type { EditedFile } from '../../edit/edit-plan.ts';
import { isSame } from '../../open/same-bytes.ts';
import { recordingWords } from '../../output/words/recording.ts';
import { say } from '../say.ts';
import { commitEdits, undoLine } from './commit.ts';
import { type Edit, workOut } from './edit.ts';
import { type Ending, FaultAfterWriting } from './ending.ts';
import { withLocks } from './locked-plan.ts';
import { replaceUndoably } from './replace-undoably.ts';
import { showWaiting } from './waiting.ts';
import { type PlanEdit, type Writing, withGit, worthWriting } from './worth-writing.ts';

/** Works out under the locks what nobody has to agree to, shows it and writes it. */
export async function writtenUnasked(writing: Writing): Promise<Ending> {
  return await underLocks(writing, async () => {
    const edits = await worthWriting(writing);
    return typeof edits === 'string' ? edits : await written(writing, edits);
  });
}

/** Works it out again under the locks, and writes it where it still is what was agreed to. */
export async function writtenAsAgreed(
  writing: Writing,
  agreed: readonly PlanEdit[],
): Promise<Ending | 'changed-meanwhile'> {
  return await underLocks(writing, async () => {
    const now: Omit<PlanEdit, 'git'>[] = [];
    for (const { invocation, compose } of writing.recordings) {
      const worked = await workOut(invocation, compose);
      if (worked.outcome === 'unread' || worked.edit.isRefused) return 'changed-meanwhile';
      if (worked.edit.edited.length > 0) now.push({ invocation, edit: worked.edit });
    }
    const isAgreed =
      now.length === agreed.length && now.every(({ edit }, at) => isSameEdit(agreed[at]?.edit as Edit, edit));
    if (!isAgreed || writing.wrong() !== null) return 'changed-meanwhile';
    return await written(writing, await withGit(now));
  });
}

async function underLocks<Result>({ invocation, recordings }: Writing, work: () => Promise<Result>): Promise<Result> {
  const folders = recordings.map(({ folder }) => folder());
  return await withLocks(invocation, folders, work);
}

async function written(writing: Writing, edits: readonly PlanEdit[]): Promise<Ending> {
  await replaceEdited(writing, edits);
  return await finished(writing, edits).catch((error) => {
    throw new FaultAfterWriting(error);
  });
}

async function replaceEdited({ invocation }: Writing, edits: readonly PlanEdit[]): Promise<void> {
  const parts = edits.map(({ edit: { before, edited } }) => ({
    folder: before.folder,
    files: edited.map(({ file, ...content }) => ({ name: file, ...content })),
  }));
  await replaceUndoably(invocation, [invocation.name, ...invocation.words].join(' '), parts);
}

async function finished(writing: Writing, edits: readonly PlanEdit[]): Promise<Ending> {
  const { invocation } = writing;
  const { language, options } = invocation;
  if (options.commit === true) return await commitEdits(writing, edits);
  say(invocation, recordingWords.written[language]);
  say(invocation, undoLine(writing, edits));
  const folders = edits.map(({ edit }) => edit.before.folder);
  await showWaiting(invocation, folders);
  return 'fine';
}

/** Whether what was agreed to is what would be written: the same bytes in the same files, and nothing else found in them. */
function isSameEdit(agreed: Edit, now: Edit): boolean {
  const found = ({ findings }: Edit) => JSON.stringify(findings.map(({ rule, facts }) => [rule, facts]));
  const isSameFile = ({ file, before, after }: EditedFile, other: EditedFile | undefined) =>
    file === other?.file && isSame(before, other.before) && isSame(after, other.after);
  return (
    agreed.edited.length === now.edited.length &&
    agreed.edited.every((file, index) => isSameFile(file, now.edited[index])) &&
    found(agreed) === found(now)
  );
}
