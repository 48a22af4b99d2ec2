/** How every writing command goes: work out, judge, show, ask, lock, work out again, write, say how to undo it. */
import type { EditedFile } from '../../edit/edit-plan.ts';
import { isSame } from '../../open/same-bytes.ts';
import { recordingWords } from '../../output/words/recording.ts';
import { planFiles } from '../../plan/folder.ts';
import type { Invocation } from '../invocation.ts';
import { commitEdit } from './commit.ts';
import { type Compose, type Edit, workOut } from './edit.ts';
import { type Ending, exitCodes } from './ending.ts';
import { FaultAfterWriting } from './fault-after-writing.ts';
import { type GitBefore, gitBefore } from './git-before.ts';
import { refuseHiddenOptions } from './given.ts';
import { lockPlan, replaceEdited } from './locked-plan.ts';
import { type NoteOn, remarkOn, say, showEdit } from './show.ts';
import { showUndo } from './undo.ts';

/** What is to be recorded, and where. */
interface Recording {
  readonly invocation: Invocation;
  readonly compose: Compose;
  readonly noteOn: NoteOn;
}

/** What a step came to: an edit to go on with, or the end. */
type Step = { readonly outcome: 'edit'; readonly edit: Edit } | { readonly outcome: 'ended'; readonly ending: Ending };

/** Records what the command line states, and answers with the exit code. Throws a UsageError where it cannot be written. */
export async function record(invocation: Invocation, compose: Compose, noteOn: NoteOn = () => null): Promise<number> {
  refuseHiddenOptions(invocation.options);
  return exitCodes[await recorded({ invocation, compose, noteOn })];
}

async function recorded(recording: Recording): Promise<Ending> {
  const { invocation } = recording;
  const { options, env, language } = invocation;
  if (options.dryRun === true) return await rehearsed(recording);
  if (options.yes === true || !env.stdin.isTerminal || !env.stderr.isTerminal) return await writtenUnasked(recording);
  for (;;) {
    const step = await agreement(recording);
    if (step.outcome === 'ended') return step.ending;
    const ending = await writtenAsAgreed(recording, step.edit);
    if (ending !== 'changed-meanwhile') return ending;
    say(invocation, recordingWords.changedMeanwhile[language]);
  }
}

async function rehearsed(recording: Recording): Promise<Ending> {
  const { invocation } = recording;
  const step = await shownEdit(recording);
  if (step.outcome === 'ended') return step.ending;
  say(invocation, recordingWords.dryRun[invocation.language]);
  return 'fine';
}

/** What was shown and agreed to. */
async function agreement(recording: Recording): Promise<Step> {
  const { invocation } = recording;
  const step = await shownEdit(recording);
  if (step.outcome === 'ended') return step;
  const answer = await invocation.env.stdin.ask(`${recordingWords.question[invocation.language]} `);
  if (answer !== null && recordingWords.yes[invocation.language].test(answer.trim().normalize('NFC'))) return step;
  if (answer === null) invocation.env.stderr.write('\n');
  say(invocation, recordingWords.declined[invocation.language]);
  return { outcome: 'ended', ending: 'declined' };
}

/** The edit, after it was shown; not where it could not be committed as was asked. */
async function shownEdit(recording: Recording): Promise<Step> {
  const { invocation } = recording;
  const step = await worthWriting(recording);
  if (step.outcome === 'ended') return step;
  if (invocation.options.commit === true) await gitBefore(invocation, step.edit);
  await showEdit(invocation, step.edit);
  return step;
}

/** The edit where there is one and it may be written; else the end, after saying why not. */
async function worthWriting({ invocation, compose, noteOn }: Recording): Promise<Step> {
  const worked = await workOut(invocation, compose);
  await remarkOn(invocation, worked, noteOn);
  if (worked.outcome === 'unread') return { outcome: 'ended', ending: 'unread' };
  const { edit } = worked;
  if (edit.isRefused) return { outcome: 'ended', ending: 'refused' };
  if (edit.edited.length > 0) return { outcome: 'edit', edit };
  return { outcome: 'ended', ending: await nothingNew(invocation, edit) };
}

/** The plan holds it all; with `--commit`, that is only enough where git holds the plan. */
async function nothingNew(invocation: Invocation, { before }: Edit): Promise<Ending> {
  const { env, options, language } = invocation;
  const revision = options.commit === true ? await env.git.revisionOf(before.folder, planFiles) : null;
  const isLeft = revision?.endsWith('-dirty') === true;
  say(invocation, recordingWords[isLeft ? 'notInGit' : 'nothingNew'][language]);
  return isLeft ? 'not-committed' : 'fine';
}

/** Works out under the lock what nobody has to agree to, shows it and writes it. */
async function writtenUnasked(recording: Recording): Promise<Ending> {
  const { invocation } = recording;
  return await locked(invocation, async () => {
    const step = await worthWriting(recording);
    if (step.outcome === 'ended') return step.ending;
    const git = await gitBefore(invocation, step.edit);
    await showEdit(invocation, step.edit);
    return await written(invocation, step.edit, git);
  });
}

/** Works it out again under the lock, and writes it where it still is what was agreed to. */
async function writtenAsAgreed(
  { invocation, compose }: Recording,
  agreed: Edit,
): Promise<Ending | 'changed-meanwhile'> {
  return await locked(invocation, async () => {
    const worked = await workOut(invocation, compose);
    if (worked.outcome === 'unread' || !isSameEdit(agreed, worked.edit)) return 'changed-meanwhile';
    return await written(invocation, worked.edit, await gitBefore(invocation, worked.edit));
  });
}

async function locked<Result>(invocation: Invocation, work: () => Promise<Result>): Promise<Result> {
  const lock = await lockPlan(invocation);
  try {
    return await work();
  } finally {
    lock.release();
  }
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
  showUndo(invocation, edit, git);
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
