/** Opens the plan as git had it at a revision. Which plan is meant, the working tree says; what it said, the commit. */

import type { Invocation } from '../cli/invocation.ts';
import type { Environment } from '../env/environment.ts';
import type { Repository } from '../env/repository.ts';
import { shortRevision } from '../output/words/revision.ts';
import { commitPlan } from './commit-plan.ts';
import { commitMeant } from './find-commit.ts';
import { shownPath } from './find-plan.ts';
import { type OpenedPlan, openFrom } from './opened-plan.ts';
import { planAtCommit } from './plan-at-commit.ts';
import { revisionUsageError } from './revision-trouble.ts';
import { type WantedPlan, wantedPlan } from './wanted-plan.ts';

/**
 * The plan at the revision: a day, or any name that git knows. A folder that was moved since is found by the plan's id.
 * Throws a UsageError of the fault `no-revision` where there is no such revision (its `trouble` says why) or where it has
 * no such plan (`no-plan-at`).
 */
export async function openPlanAt(invocation: Invocation, revision: string): Promise<OpenedPlan> {
  const { env } = invocation;
  const wanted = await wantedPlan(invocation);
  const repository = await repositoryAround(env, wanted);
  const commit = await commitMeant(repository, { given: revision, zone: wanted.zone });
  const { folder, files } = await planAtCommit(env, repository, commit, wanted);
  const place = env.path.join(repository.top, folder);
  return await openFrom(invocation, {
    folder: place,
    files: commitPlan(files),
    commit: { hash: commit.hash, committedAt: files.committedAt },
    // As git itself names a file of a commit; programs are told the path alone and have the revision beside it.
    shown: (file) => `${shortRevision(commit.hash)}:${[folder, file].filter((part) => part !== '').join('/')}`,
  });
}

/** The repository of the plan. Where there is neither, the missing plan is what the user must hear of. */
async function repositoryAround(env: Environment, { folder, absence }: WantedPlan): Promise<Repository> {
  const found = await env.git.repositoryOf(folder);
  if (!('fault' in found)) return found;
  throw absence ?? revisionUsageError({ ...found, folder: shownPath(env, folder) });
}
