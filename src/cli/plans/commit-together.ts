/** `--commit` over several plans: one commit for each repository, of exactly the files that were written in it. */
import type { Repository } from '../../env/repository.ts';
import { shownPath } from '../../open/find-plan.ts';
import { commitMessageOver } from '../../output/edit/text.ts';
import { recordingWords } from '../../output/words/recording.ts';
import { grouped } from '../../plan/grouped.ts';
import type { Invocation } from '../invocation.ts';
import { planOptionFor } from '../plan-option.ts';
import { commitFiles } from '../recording/commit.ts';
import type { Edit } from '../recording/edit.ts';
import type { Ending } from '../recording/ending.ts';
import type { GitBefore } from '../recording/git-before.ts';
import { differenceOf, say, shownFile } from '../recording/show.ts';

/** An edit of one of the plans, worked out. */
export interface PlanEdit {
  readonly invocation: Invocation;
  readonly edit: Edit;
  /** Null without `--commit`. */
  readonly git: GitBefore | null;
}

/** Commits them. Where git would not, the files stay written, and it is said how to commit them by hand. */
export async function commitTogether(invocation: Invocation, edits: readonly PlanEdit[]): Promise<Ending> {
  const done: boolean[] = [];
  const inGit = edits.flatMap(({ git, ...each }) => (git === null ? [] : [{ ...each, git }]));
  for (const those of grouped(inGit, ({ git }) => git.repository.top).values()) {
    const repository = those[0]?.git.repository;
    if (repository !== undefined) done.push(await isCommitted(invocation, repository, those));
  }
  if (!done.includes(false)) return 'fine';
  // What one repository has by now keeps all from being taken back.
  if (!done.includes(true)) say(invocation, undoLineOver(invocation, edits));
  return 'not-committed';
}

/** How to take back what was written, in any of the plans. */
export function undoLineOver({ env, language }: Invocation, edits: readonly PlanEdit[]): string {
  const folder = edits[0]?.edit.before.folder ?? '';
  return `${recordingWords.undo[language]} dondoc undo${planOptionFor(shownPath(env, folder))}`;
}

async function isCommitted(
  invocation: Invocation,
  repository: Repository,
  edits: readonly PlanEdit[],
): Promise<boolean> {
  const plans = edits.map(({ edit }) => ({ plan: edit.before.plan.id, answer: differenceOf(edit) }));
  const message = commitMessageOver(plans, invocation.language);
  const paths = edits.flatMap(({ git }) => git?.paths ?? []);
  return await commitFiles(invocation, repository, { paths, message, shown: shownIn(edits) });
}

function shownIn(edits: readonly PlanEdit[]): readonly string[] {
  return edits.flatMap(({ invocation, edit }) => edit.edited.map(({ file }) => shownFile(invocation, edit, file)));
}
