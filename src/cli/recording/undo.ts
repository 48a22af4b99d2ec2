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

/** Says it on standard error: one command for all files that git or the shell takes back, then what is left for people. */
export function showUndo(invocation: Invocation, edit: Edit, git: GitBefore | null): void {
  const undo = recordingWords.undo[invocation.language];
  const commands: { readonly 'git restore': string[]; readonly rm: string[] } = { 'git restore': [], rm: [] };
  const byHand: string[] = [];
  for (const [index, edited] of edit.edited.entries()) {
    const shown = shownFile(invocation, edit, edited.file);
    if (edited.before === null) commands.rm.push(shown);
    else if (git?.states[index] === 'same') commands['git restore'].push(shown);
    else byHand.push(...byHandIn(invocation, shown, edited));
  }
  const lines = Object.entries(commands).flatMap(([command, files]) =>
    files.length === 0 ? [] : [`${command} -- ${files.map(shellWord).join(' ')}`],
  );
  if (lines.length > 0) say(invocation, `${undo} ${visible(lines.join(' && '))}`);
  for (const line of byHand) say(invocation, `${undo} ${visible(line)}`);
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
