/** How to take an edit back that was written: by git where that takes back nothing else, otherwise by hand. */
import { takenBackByHand } from '../../output/edit/by-hand.ts';
import { truncate } from '../../output/terminal/truncate.ts';
import { shellWord } from '../../output/text/shell-word.ts';
import { visible } from '../../output/text/visible.ts';
import { recordingWords } from '../../output/words/recording.ts';
import type { Invocation } from '../invocation.ts';
import type { Edit } from './edit.ts';
import type { GitBefore } from './git-before.ts';
import { say, shownFile } from './show.ts';

/** Says it on standard error: one command for all files that git takes back, one for those that are new, then what is left for people. */
export function showUndo(invocation: Invocation, edit: Edit, git: GitBefore | null): void {
  const undo = recordingWords.undo[invocation.language];
  const [restored, removed, byHand]: [string[], string[], string[]] = [[], [], []];
  for (const [index, edited] of edit.edited.entries()) {
    const shown = shownFile(invocation, edit, edited.file);
    if (edited.before === null) removed.push(shown);
    else if (git?.states[index] === 'same') restored.push(shown);
    else byHand.push(...byHandIn(invocation, shown, edited));
  }
  const restoring = restored.length === 0 ? [] : [`git restore -- ${restored.map(shellWord).join(' ')}`];
  const lines = [...restoring, ...removal(removed, invocation.env.path.sep === '\\'), ...byHand];
  for (const line of lines) say(invocation, `${undo} ${visible(line)}`);
}

/** A line that cmd and PowerShell both understand takes one file, with backslashes. */
function removal(files: readonly string[], isWindows: boolean): string[] {
  if (isWindows) return files.map((file) => `del "${file.replaceAll('/', '\\')}"`);
  return files.length === 0 ? [] : [`rm -- ${files.map(shellWord).join(' ')}`];
}

/** Enough of a line to know it by. */
const reminderWidth = 72;

function byHandIn({ language }: Invocation, shown: string, edited: Edit['edited'][number]): string[] {
  const { added, changed } = takenBackByHand(edited);
  return [
    ...changed.map(({ line, before }) => recordingWords.putBack[language](shown, line, before)),
    // From below, so that each number still holds when its turn comes.
    ...added
      .toReversed()
      .map(({ line, text }) => recordingWords.takeOut[language](shown, line, truncate(text.trim(), reminderWidth))),
  ];
}
