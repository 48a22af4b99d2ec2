/** How every writing command goes: work out, judge, show, ask, lock, work out again, write, say how to undo it. */
import { editQuestion } from '../../output/edit/text.ts';
import { recordingWords } from '../../output/words/recording.ts';
import { dutiesEnded } from '../../record/ended-duties.ts';
import type { Invocation } from '../invocation.ts';
import { planFolder } from '../opening.ts';
import { say } from '../say.ts';
import type { Compose } from './edit.ts';
import { type Ending, exitCodes } from './ending.ts';
import { refuseHiddenOptions } from './given.ts';
import { isAgreedTo, type NoteOn } from './show.ts';
import { type Writing, worthWriting } from './worth-writing.ts';
import { writtenAsAgreed, writtenUnasked } from './write-locked.ts';

/** Records what the command line states, and answers with the exit code. Throws a UsageError where it cannot be written. */
export async function record(
  invocation: Invocation,
  compose: Compose,
  noteOn: NoteOn = () => () => null,
  wrong: Writing['wrong'] = () => null,
): Promise<number> {
  refuseHiddenOptions(invocation.options);
  const recordings = [{ invocation, folder: () => planFolder(invocation), compose, noteOn }];
  return await write({ invocation, recordings, isOverPlans: false, wrong });
}

/** Writes it all, and answers with the exit code. Throws a UsageError where it cannot be written. */
export async function write(writing: Writing): Promise<number> {
  return exitCodes[await recorded(writing)];
}

async function recorded(writing: Writing): Promise<Ending> {
  const { invocation } = writing;
  const { options, env, language } = invocation;
  const isAsked = options.yes !== true && env.stdin.isTerminal && env.stderr.isTerminal;
  if (options.dryRun !== true && !isAsked) return await writtenUnasked(writing);
  for (;;) {
    const edits = await worthWriting(writing);
    if (typeof edits === 'string') return edits;
    if (options.dryRun === true) {
      say(invocation, recordingWords.dryRun[language]);
      return 'fine';
    }
    const ended = edits.flatMap(({ edit }) => dutiesEnded(edit.views));
    if (!(await isAgreedTo(invocation, editQuestion(ended, language)))) return 'declined';
    const ending = await writtenAsAgreed(writing, edits);
    if (ending !== 'changed-meanwhile') return ending;
    say(invocation, recordingWords.changedMeanwhile[language]);
  }
}
