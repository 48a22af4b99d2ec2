/** What git says of the files before they are written: whether they may be committed. */
import type { PathState, Repository, RepositoryFault } from '../../env/repository.ts';
import { shownPath } from '../../open/find-plan.ts';
import type { Invocation } from '../invocation.ts';
import type { Edit } from './edit.ts';
import { notRecorded } from './not-recorded.ts';
import { shownFile } from './show.ts';

/** The files of an edit as git knows them; the lists are in step with the edit. */
export interface GitBefore {
  readonly repository: Repository;
  /** Below the top of the repository. */
  readonly paths: readonly string[];
  readonly states: readonly PathState[];
}

/**
 * The files in git; null outside of it. With `--commit`, a UsageError where the commit could not be of the edit alone.
 * Nothing is asked of git where nobody wants to know.
 */
export async function gitBefore(invocation: Invocation, edit: Edit): Promise<GitBefore | null> {
  const { env, options } = invocation;
  if (options.commit !== true) return null;
  const git = await askedOfGit(invocation, edit);
  if ('fault' in git) throw notRecorded({ why: 'no-git', ...git, folder: shownPath(env, edit.before.folder) });
  const shown = edit.edited.map(({ file }) => shownFile(invocation, edit.before.folder, file));
  refuseMixed(shown, git.states, edit);
  return git;
}

async function askedOfGit({ env }: Invocation, { before, edited }: Edit): Promise<GitBefore | RepositoryFault> {
  const repository = await env.git.repositoryOf(before.folder);
  if ('fault' in repository) return repository;
  const paths = edited.map(({ file }) => [repository.path, file].filter((part) => part !== '').join('/'));
  const states = await repository.pathStates(paths);
  if (!('fault' in states)) return { repository, paths, states };
  return { fault: 'git-failed', detail: 'detail' in states ? states.detail : states.fault };
}

/** A commit holds whole files: what else changed in them would go with it unasked. */
function refuseMixed(shown: readonly string[], states: readonly PathState[], { edited }: Edit): void {
  const ignored = shown.filter((_, index) => states[index] === 'ignored');
  if (ignored.length > 0) throw notRecorded({ why: 'ignored-by-git', files: ignored });
  const mixed = shown.filter(
    (_, index) => states[index] === 'changed' || (states[index] === 'new' && edited[index]?.before !== null),
  );
  if (mixed.length > 0) throw notRecorded({ why: 'changed-before', files: mixed });
}
