/** `--commit`: a commit of exactly the files that were written, with a message that says what they say. */
import type { CommitFault, Repository } from '../../env/repository.ts';
import { shownPath } from '../../open/find-plan.ts';
import { commitMessage, commitMessageOver } from '../../output/edit/text.ts';
import { shellWord } from '../../output/text/shell-word.ts';
import { visible } from '../../output/text/visible.ts';
import type { Language } from '../../output/words/language.ts';
import { recordingWords } from '../../output/words/recording.ts';
import { shortRevision } from '../../output/words/revision.ts';
import { grouped } from '../../plan/grouped.ts';
import type { Invocation } from '../invocation.ts';
import { planOption, planOptionFor } from '../plan-option.ts';
import { say, warn } from '../say.ts';
import type { Ending } from './ending.ts';
import { differenceOf, shownFile } from './show.ts';
import type { PlanEdit, Writing } from './worth-writing.ts';

/** Commits the files of the edits, once for each repository. Where git would not, they stay written, and it is said how to commit them by hand. */
export async function commitEdits(writing: Writing, edits: readonly PlanEdit[]): Promise<Ending> {
  const done: boolean[] = [];
  const inGit = edits.flatMap(({ git, ...each }) => (git === null ? [] : [{ ...each, git }]));
  for (const those of grouped(inGit, ({ git }) => git.repository.top).values()) {
    const repository = those[0]?.git.repository;
    if (repository !== undefined) done.push(await isCommitted(writing, repository, those));
  }
  if (!done.includes(false)) return 'fine';
  // What one repository has by now keeps all from being taken back.
  if (!done.includes(true)) say(writing.invocation, undoLine(writing, edits));
  return 'not-committed';
}

/** How to take back what was written: in whichever of the plans. */
export function undoLine({ invocation, isOverPlans }: Writing, edits: readonly PlanEdit[]): string {
  const { env, language } = invocation;
  const folder = edits[0]?.edit.before.folder ?? '';
  const plan = isOverPlans ? planOptionFor(shownPath(env, folder)) : planOption(invocation);
  return `${recordingWords.undo[language]} dondoc undo${plan}`;
}

/** Whether git took what lies in the repository. Says how to undo that; where it would not, why, and how to commit it by hand. */
async function isCommitted(
  { invocation, isOverPlans }: Writing,
  repository: Repository,
  edits: readonly PlanEdit[],
): Promise<boolean> {
  const { language } = invocation;
  const plans = edits.map(({ edit }) => ({ plan: edit.before.plan.id, answer: differenceOf(edit) }));
  const message = isOverPlans
    ? commitMessageOver(plans, language)
    : plans.map(({ answer }) => commitMessage(answer, language)).join('');
  const [subject = ''] = message.split('\n');
  const paths = edits.flatMap(({ git }) => git?.paths ?? []);
  const commit = await repository.commitPaths(paths, message);
  if (typeof commit !== 'string') {
    const shown = edits.flatMap((one) =>
      one.edit.edited.map(({ file }) => shownFile(one.invocation, one.edit.before.folder, file)),
    );
    notCommitted(invocation, commit, shown, subject);
    return false;
  }
  say(invocation, recordingWords.committed[language](shortRevision(commit), subject));
  say(invocation, `${recordingWords.undo[language]} git revert --no-edit ${shortRevision(commit)}`);
  return true;
}

/** Says why git would not, and how to commit the files by hand. */
function notCommitted(invocation: Invocation, fault: CommitFault, shown: readonly string[], subject: string): void {
  const { language } = invocation;
  const files = shown.map(shellWord).join(' ');
  const commands = [`git add -- ${files}`, `git commit -m ${shellWord(subject)} -- ${files}`].map(visible);
  warn(invocation, recordingWords.notCommitted[language](reasonOf(fault, language), commands));
}

function reasonOf({ fault, detail }: CommitFault, language: Language): string {
  const said = visible(detail.trim().replaceAll(/\s*\n\s*/g, ' · '));
  return fault === 'in-the-middle' ? recordingWords.inTheMiddle[language](said) : said;
}
