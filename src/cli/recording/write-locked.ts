/** Writing under the lock of the plan: what is written is worked out there, on what no other program changes any more. */
import type { EditedFile } from '../../edit/edit-plan.ts';
import { isSame } from '../../open/same-bytes.ts';
import { recordingWords } from '../../output/words/recording.ts';
import type { Invocation } from '../invocation.ts';
import { commitEdit } from './commit.ts';
import { type Edit, workOut } from './edit.ts';
import type { Ending } from './ending.ts';
import { FaultAfterWriting } from './fault-after-writing.ts';
import { type GitBefore, gitBefore } from './git-before.ts';
import { replaceEdited, withLock } from './locked-plan.ts';
import { say, showEdit, undoLine } from './show.ts';
import { showWaiting } from './waiting.ts';
import { type Recording, worthWriting } from './worth-writing.ts';

/** Works out under the lock what nobody has to agree to, shows it and writes it. */
export async function writtenUnasked(recording: Recording): Promise<Ending> {
  const { invocation } = recording;
  return await withLock(invocation, async () => {
    const step = await worthWriting(recording);
    if (step.outcome === 'ended') return step.ending;
    const git = await gitBefore(invocation, step.edit);
    await showEdit(invocation, step.edit);
    return await written(invocation, step.edit, git);
  });
}

/** Works it out again under the lock, and writes it where it still is what was agreed to. */
export async function writtenAsAgreed(
  { invocation, compose }: Recording,
  agreed: Edit,
): Promise<Ending | 'changed-meanwhile'> {
  return await withLock(invocation, async () => {
    const worked = await workOut(invocation, compose);
    if (worked.outcome !== 'worked-out' || !isSameEdit(agreed, worked.edit)) return 'changed-meanwhile';
    return await written(invocation, worked.edit, await gitBefore(invocation, worked.edit));
  });
}

async function written(invocation: Invocation, edit: Edit, git: GitBefore | null): Promise<Ending> {
  await replaceEdited(invocation, edit);
  return await finished(invocation, edit, git).catch((error) => {
    throw new FaultAfterWriting(error);
  });
}

async function finished(invocation: Invocation, edit: Edit, git: GitBefore | null): Promise<Ending> {
  const { options, language } = invocation;
  if (options.commit === true && git !== null) return await commitEdit(invocation, edit, git);
  say(invocation, recordingWords.written[language]);
  say(invocation, undoLine(invocation));
  await showWaiting(invocation, [edit.before.folder]);
  return 'fine';
}

/** Whether what was agreed to is what would be written: the same bytes in the same files, and nothing else found in them. */
export function isSameEdit(agreed: Edit, now: Edit): boolean {
  const found = ({ findings }: Edit) => JSON.stringify(findings.map(({ rule, facts }) => [rule, facts]));
  const isSameFile = ({ file, before, after }: EditedFile, other: EditedFile | undefined) =>
    file === other?.file && isSame(before, other.before) && isSame(after, other.after);
  return (
    agreed.edited.length === now.edited.length &&
    agreed.edited.every((file, index) => isSameFile(file, now.edited[index])) &&
    found(agreed) === found(now)
  );
}
