/** `--commit`: a commit of exactly the files that were written, with a message that says what they say. */
import type { CommitFault, Repository } from '../../env/repository.ts';
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
export async function commitEdit(
  invocation: Invocation,
  edit: Edit,
  { repository, paths }: GitBefore,
): Promise<Ending> {
  const message = commitMessage(differenceOf(edit), invocation.language);
  const shown = edit.edited.map(({ file }) => shownFile(invocation, edit, file));
  if (await commitFiles(invocation, repository, { paths, message, shown })) return 'fine';
  say(invocation, undoLine(invocation));
  return 'not-committed';
}

/** Files to be committed. */
interface Committed {
  /** Below the top of the repository. */
  readonly paths: readonly string[];
  readonly message: string;
  /** As people see them. */
  readonly shown: readonly string[];
}

/** Whether git took them. Says how to undo that; where it would not, why, and how to commit them by hand. */
export async function commitFiles(
  invocation: Invocation,
  repository: Repository,
  { paths, message, shown }: Committed,
): Promise<boolean> {
  const { language } = invocation;
  const [subject = ''] = message.split('\n');
  const commit = await repository.commitPaths(paths, message);
  if (typeof commit !== 'string') {
    notCommitted(invocation, commit, shown, subject);
    return false;
  }
  say(invocation, recordingWords.committed[language](shortRevision(commit), subject));
  say(invocation, `${recordingWords.undo[language]} git revert --no-edit ${shortRevision(commit)}`);
  return true;
}

/** Says why git would not, and how to commit the files by hand. */
function notCommitted(
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
