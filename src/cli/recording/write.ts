/** How every writing command goes: work out, judge, show, ask, lock, work out again, write, say how to undo it. */
import { editQuestion } from '../../output/edit/text.ts';
import { recordingWords } from '../../output/words/recording.ts';
import { dutiesEnded } from '../../record/ended-duties.ts';
import type { Invocation } from '../invocation.ts';
import type { Compose } from './edit.ts';
import { type Ending, exitCodes } from './ending.ts';
import { gitBefore } from './git-before.ts';
import { refuseHiddenOptions } from './given.ts';
import { isAgreedTo, type NoteOn, say, showEdit } from './show.ts';
import { type Recording, type Step, worthWriting } from './worth-writing.ts';
import { writtenAsAgreed, writtenUnasked } from './write-locked.ts';

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
  const isAgreed = await isAgreedTo(invocation, editQuestion(dutiesEnded(step.edit.views), invocation.language));
  return isAgreed ? step : { outcome: 'ended', ending: 'declined' };
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
