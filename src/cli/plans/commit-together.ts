/** `--commit` over several plans: one commit for each repository, of exactly the files that were written in it. */
import type { Repository } from '../../env/repository.ts';
import { commitMessageOver } from '../../output/edit/text.ts';
import { grouped } from '../../plan/grouped.ts';
import type { Invocation } from '../invocation.ts';
import { commitFiles } from '../recording/commit.ts';
import type { Edit } from '../recording/edit.ts';
import type { Ending } from '../recording/ending.ts';
import type { GitBefore } from '../recording/git-before.ts';
import { differenceOf, shownFile } from '../recording/show.ts';

/** An edit of one of the plans, worked out. */
export interface PlanEdit {
  readonly invocation: Invocation;
  readonly edit: Edit;
  /** Null without `--commit`. */
  readonly git: GitBefore | null;
}

/** Commits them. Where git would not, the files stay written, and it is said how to commit them by hand. */
export async function commitTogether(invocation: Invocation, edits: readonly PlanEdit[]): Promise<Ending> {
  let ending: Ending = 'fine';
  const inGit = edits.flatMap(({ git, ...each }) => (git === null ? [] : [{ ...each, git }]));
  for (const those of grouped(inGit, ({ git }) => git.repository.top).values()) {
    const repository = those[0]?.git.repository;
    if (repository !== undefined && !(await isCommitted(invocation, repository, those))) ending = 'not-committed';
  }
  return ending;
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
