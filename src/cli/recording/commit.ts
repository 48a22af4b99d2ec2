/** `--commit`: a commit of exactly the files that were written, with a message that says what they say. */
import type { CommitFault } from '../../env/repository.ts';
import { commitMessage } from '../../output/edit/text.ts';
import { shellWord } from '../../output/text/shell-word.ts';
import { visible } from '../../output/text/visible.ts';
import type { Language } from '../../output/words/language.ts';
import { recordingWords } from '../../output/words/recording.ts';
import { shortRevision } from '../../output/words/revision.ts';
import type { Invocation } from '../invocation.ts';
import type { Edit } from './edit.ts';
import type { Ending } from './ending.ts';
import type { GitBefore } from './git-before.ts';
import { differenceOf, say, shownFile, undoLine } from './show.ts';

/** Commits the files. Where git would not, the files stay written. */
export async function commitEdit(invocation: Invocation, edit: Edit, git: GitBefore): Promise<Ending> {
  const { language } = invocation;
  const message = commitMessage(differenceOf(edit), language);
  const [subject = ''] = message.split('\n');
  const commit = await git.repository.commitPaths(git.paths, message);
  if (typeof commit === 'string') {
    say(invocation, recordingWords.committed[language](shortRevision(commit), subject));
    say(invocation, `${recordingWords.undo[language]} git revert --no-edit ${shortRevision(commit)}`);
    return 'fine';
  }
  const shown = edit.edited.map(({ file }) => shownFile(invocation, edit, file));
  notCommitted(invocation, commit, shown, subject);
  say(invocation, undoLine(invocation));
  return 'not-committed';
}

/** Says why git would not, and how to commit the files (as people see them) by hand. */
export function notCommitted(
  { env, language }: Invocation,
  fault: CommitFault,
  shown: readonly string[],
  subject: string,
): void {
  const files = shown.map(shellWord).join(' ');
  const commands = [`git add -- ${files}`, `git commit -m ${shellWord(subject)} -- ${files}`].map(visible);
  env.stderr.write(`dondoc: ${recordingWords.notCommitted[language](reasonOf(fault, language), commands)}\n`);
}

function reasonOf({ fault, detail }: CommitFault, language: Language): string {
  const said = visible(detail.trim().replaceAll(/\s*\n\s*/g, ' · '));
  return fault === 'in-the-middle' ? recordingWords.inTheMiddle[language](said) : said;
}
