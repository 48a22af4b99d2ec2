/** `--commit`: a commit of exactly the files that were written, with a message that says what they say. */
import type { CommitFault } from '../../env/repository.ts';
import { commitMessage } from '../../output/edit/text.ts';
import { shellWord } from '../../output/text/shell-word.ts';
import { visible } from '../../output/text/visible.ts';
import { type RecordingWords, recordingWords } from '../../output/words/recording.ts';
import { shortRevision } from '../../output/words/revision.ts';
import type { Proposal } from '../../record/proposal.ts';
import type { Invocation } from '../invocation.ts';
import type { GitBefore } from './git-before.ts';
import { differenceOf, say, shownFile } from './show.ts';
import { showUndo } from './undo.ts';

/** The exit code where the facts are in the files, and not in git. */
export const notCommitted = 3;

/** Commits the files. Where git would not, the files stay written, and the exit code says so. */
export async function commitEdit(invocation: Invocation, proposal: Proposal, git: GitBefore): Promise<number> {
  const words = recordingWords[invocation.language];
  const message = commitMessage(differenceOf(proposal), invocation.language);
  const [subject = ''] = message.split('\n');
  const commit = await git.repository.commitPaths(git.paths, message);
  if (typeof commit === 'string') {
    say(invocation, words.committed(shortRevision(commit), subject));
    say(invocation, `${words.undo} git revert --no-edit ${shortRevision(commit)}`);
    return 0;
  }
  const files = proposal.edited.map(({ file }) => shellWord(shownFile(invocation, proposal, file))).join(' ');
  const command = visible(`git add -- ${files} && git commit -m ${shellWord(subject)} -- ${files}`);
  invocation.env.stderr.write(`dondoc: ${words.notCommitted(reasonOf(commit, words), command)}\n`);
  showUndo(invocation, proposal, git);
  return notCommitted;
}

function reasonOf({ fault, detail }: CommitFault, { inTheMiddle }: RecordingWords): string {
  const said = visible(detail.trim().replaceAll(/\s*\n\s*/g, ' · '));
  return fault === 'in-the-middle' ? inTheMiddle(said) : said;
}
