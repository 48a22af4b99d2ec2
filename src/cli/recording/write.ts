/** How every writing command goes: work out, judge, show, ask, lock, work out again, write, say how to undo it. */
import type { EditedFile } from '../../edit/edit-plan.ts';
import { isSame } from '../../open/same-bytes.ts';
import { recordingWords } from '../../output/words/recording.ts';
import { planFiles } from '../../plan/folder.ts';
import { type Compose, type Proposal, propose } from '../../record/proposal.ts';
import type { Invocation } from '../invocation.ts';
import { commitEdit, notCommitted } from './commit.ts';
import { FaultAfterWriting } from './fault-after-writing.ts';
import { type GitBefore, gitBefore } from './git-before.ts';
import { refuseHiddenOptions } from './given.ts';
import { lockPlan, replaceEdited } from './locked-plan.ts';
import { type NoteOn, remarkOn, say, showEdit } from './show.ts';
import { showUndo } from './undo.ts';

/** `declined`: by the person asked, or because `check` would find an error. `unread`: the plan cannot be read whole. */
const codes = { fine: 0, declined: 1, unread: 2 } as const;

/** What is to be recorded, and where. */
interface Recording {
  readonly invocation: Invocation;
  readonly compose: Compose;
  readonly noteOn: NoteOn;
}

/** Records what the command line states, and answers with the exit code. Throws a UsageError where it cannot be written. */
export async function record(invocation: Invocation, compose: Compose, noteOn: NoteOn = () => null): Promise<number> {
  const { options, env, language } = invocation;
  const recording = { invocation, compose, noteOn };
  refuseHiddenOptions(options);
  if (options.dryRun === true) return await rehearse(recording);
  if (options.yes === true || !env.stdin.isTerminal || !env.stderr.isTerminal) {
    return (await writeLocked(recording, null)) ?? codes.declined;
  }
  for (;;) {
    const agreed = await agreement(recording);
    if (typeof agreed === 'number') return agreed;
    const code = await writeLocked(recording, agreed);
    if (code !== null) return code;
    say(invocation, recordingWords[language].changedMeanwhile);
  }
}

async function rehearse(recording: Recording): Promise<number> {
  const { invocation } = recording;
  const proposal = await shownEdit(recording);
  if (typeof proposal === 'number') return proposal;
  say(invocation, recordingWords[invocation.language].dryRun);
  return codes.fine;
}

/** What was shown and agreed to; the exit code where it was not. */
async function agreement(recording: Recording): Promise<Proposal | number> {
  const { invocation } = recording;
  const words = recordingWords[invocation.language];
  const proposal = await shownEdit(recording);
  if (typeof proposal === 'number') return proposal;
  const answer = await invocation.env.stdin.ask(`${words.question} `);
  if (answer !== null && words.yes.test(answer.trim().normalize('NFC'))) return proposal;
  if (answer === null) invocation.env.stderr.write('\n');
  say(invocation, words.declined);
  return codes.declined;
}

/** The edit, after it was shown; the exit code where it may not be written, or not be committed as was asked. */
async function shownEdit(recording: Recording): Promise<Proposal | number> {
  const { invocation } = recording;
  const proposal = await workedOut(recording);
  if (typeof proposal === 'number') return proposal;
  if (invocation.options.commit === true) await gitBefore(invocation, proposal);
  await showEdit(invocation, proposal);
  return proposal;
}

/** The edit where there is one and it may be written; else, after saying why not, the exit code. */
async function workedOut({ invocation, compose, noteOn }: Recording): Promise<Proposal | number> {
  const proposal = await propose(invocation, compose);
  await remarkOn(invocation, proposal, noteOn);
  if (!('edited' in proposal)) return codes.unread;
  if (proposal.isRefused) return codes.declined;
  if (proposal.edited.length > 0) return proposal;
  return await nothingNew(invocation, proposal);
}

/** The plan holds it all; with `--commit`, that is only enough where git holds the plan. */
async function nothingNew(invocation: Invocation, { before }: Proposal): Promise<number> {
  const { env, options, language } = invocation;
  const revision = options.commit === true ? await env.git.revisionOf(before.folder, planFiles) : null;
  const isLeft = revision?.endsWith('-dirty') === true;
  say(invocation, recordingWords[language][isLeft ? 'notInGit' : 'nothingNew']);
  return isLeft ? notCommitted : codes.fine;
}

/** Writes under the lock what is worked out there; null where it is not what was agreed to. */
async function writeLocked(recording: Recording, agreed: Proposal | null): Promise<number | null> {
  const { invocation, compose } = recording;
  const lock = await lockPlan(invocation);
  try {
    const proposal = agreed === null ? await workedOut(recording) : await propose(invocation, compose);
    if (typeof proposal === 'number') return proposal;
    if (!('edited' in proposal) || (agreed !== null && !isSameEdit(agreed, proposal))) return null;
    const git = await gitBefore(invocation, proposal);
    if (agreed === null) await showEdit(invocation, proposal);
    await replaceEdited(invocation, proposal);
    return await finished(invocation, proposal, git).catch((error) => {
      throw new FaultAfterWriting(error);
    });
  } finally {
    lock.release();
  }
}

async function finished(invocation: Invocation, proposal: Proposal, git: GitBefore | null): Promise<number> {
  const { options, language } = invocation;
  if (options.commit === true && git !== null) return await commitEdit(invocation, proposal, git);
  say(invocation, recordingWords[language].written);
  showUndo(invocation, proposal, git);
  return codes.fine;
}

/** Whether what was agreed to is what would be written: the same bytes in the same files, and nothing else found in them. */
function isSameEdit(agreed: Proposal, now: Proposal): boolean {
  const found = ({ findings }: Proposal) => JSON.stringify(findings.map(({ rule, facts }) => [rule, facts]));
  const isSameFile = ({ file, before, after }: EditedFile, other: EditedFile | undefined) =>
    file === other?.file && isSame(before, other.before) && isSame(after, other.after);
  return (
    agreed.edited.length === now.edited.length &&
    agreed.edited.every((file, index) => isSameFile(file, now.edited[index])) &&
    found(agreed) === found(now)
  );
}
