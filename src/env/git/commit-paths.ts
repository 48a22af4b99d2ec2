/**
 * Commits some files and nothing else, as the user would by hand: what the user has set up for that, hooks and signature
 * included, is run. Whatever else is staged or changed stays so.
 */
import type { CommitFault } from '../repository.ts';
import type { GitRun, RunGit } from './run-git.ts';
import { unfinishedOperation } from './unfinished-operation.ts';

/** The two ways to start git: one that only reads, one that acts in the user's name. Both in the top folder. */
interface BothGits {
  readonly asking: RunGit;
  readonly acting: RunGit;
}

/** The hash of the commit with these paths (below the top) as they are on the disk. After a failure the index is as it was. */
export function commitPaths(
  { asking, acting }: BothGits,
  paths: readonly string[],
  message: string,
): string | CommitFault {
  const operation = unfinishedOperation(asking);
  if (operation !== null) return { fault: 'in-the-middle', detail: operation };
  const unknown = unknownAmong(asking, paths);
  if ('stderr' in unknown) return failed(unknown);
  const added = unknown.length === 0 ? null : acting(['add', '--intent-to-add', '--', ...unknown.map(literal)]);
  const committed =
    added === null || added.isDone
      ? acting(['commit', '--quiet', '--file=-', '--only', '--', ...paths.map(literal)], message)
      : added;
  if (!committed.isDone) {
    takeBack({ asking, acting }, unknown);
    return failed(committed);
  }
  const head = asking(['rev-parse', '--verify', 'HEAD^{commit}']);
  return head.isDone ? head.stdout.toString('latin1').trim() : failed(head);
}

/** The paths that are not in the index: without being told of them, git commits none of them. */
function unknownAmong(asking: RunGit, paths: readonly string[]): readonly string[] | GitRun {
  const run = asking(['ls-files', '-z', '--', ...paths]);
  if (!run.isDone) return run;
  const known = new Set(run.stdout.toString('utf8').split('\0'));
  return paths.filter((name) => !known.has(name));
}

/** Takes out of the index again what git was told of for the commit, as far as it got there. */
function takeBack({ asking, acting }: BothGits, added: readonly string[]): void {
  if (added.length === 0) return;
  const missing = unknownAmong(asking, added);
  const there = 'stderr' in missing ? added : added.filter((name) => !missing.includes(name));
  if (there.length > 0) acting(['update-index', '--force-remove', '--', ...there]);
}

/** The path as a pathspec without wildcards. The switch for all pathspecs would be handed on to the hooks. */
function literal(name: string): string {
  return `:(top,literal)${name}`;
}

/** What git and the hooks said, on however many lines; git says on standard output that there is nothing to commit. */
function failed({ stderr, stdout }: GitRun): CommitFault {
  const said = [stderr, stdout.toString('utf8')].map((text) => text.trim()).find((text) => text !== '');
  return { fault: 'commit-failed', detail: said ?? '' };
}
