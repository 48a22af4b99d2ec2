/** From what a person calls a revision to a commit. */
import type { RevisionFault } from '../repository.ts';
import { type RunGit, reasonOf } from './run-git.ts';

const wholeHash = /^[0-9a-f]{40,64}$/;

/** The commit that the name means, in any of git's ways of naming one. A name that may mean several commits means none. */
export function commitNamed(git: RunGit, name: string, isShallow: boolean): string | RevisionFault {
  if (name === '' || name.includes('\0')) return { fault: 'unknown-revision' };
  // After `:/` all is the text that is looked for, and what is found is a commit.
  const wanted = name.startsWith(':/') ? name : `${name}^{commit}`;
  const { isDone, stdout, stderr } = git(['rev-parse', '--verify', '--end-of-options', wanted]);
  const branch = /refname '(.*)' is ambiguous/.exec(stderr)?.[1];
  if (branch !== undefined) return { fault: 'ambiguous-revision', candidates: refsOf(git, branch) };
  if (/is ambiguous/.test(stderr)) {
    const candidates = [...stderr.matchAll(/^hint:\s+([0-9a-f]{4,64}) commit/gm)].map(([, hash]) => hash ?? '');
    return { fault: 'ambiguous-revision', candidates };
  }
  const hash = stdout.toString('latin1').trim();
  // Git answers for a day before its log of a branch begins by the oldest entry, and says so in a warning.
  const isGuess = /only goes back to/.test(stderr);
  return isDone && wholeHash.test(hash) && !isGuess ? hash : whyUnknown(git, isShallow);
}

/** The last commit made at the instant or before, along the first parents of the current branch. */
export function commitUntil(git: RunGit, instant: Date, isShallow: boolean): string | RevisionFault {
  const seconds = Math.floor(instant.getTime() / 1000);
  const run = git(['rev-list', '-1', '--first-parent', `--min-age=${seconds}`, 'HEAD', '--']);
  if (!run.isDone) return whyUnknown(git, isShallow);
  const hash = run.stdout.toString('latin1').trim();
  if (wholeHash.test(hash)) return hash;
  const first = oldestCommit(git);
  if (first === null) return { fault: 'no-commits' };
  return isShallow ? { fault: 'shallow-history', oldest: first } : { fault: 'before-first-commit', first };
}

/** The names of branches and tags, the latest first. */
export function refNames(git: RunGit): string[] {
  const { stdout } = git([
    'for-each-ref',
    '--count=300',
    '--sort=-creatordate',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/tags',
    'refs/remotes',
  ]);
  return stdout
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '');
}

function whyUnknown(git: RunGit, isShallow: boolean): RevisionFault {
  const head = git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head.isMissing) return { fault: 'git-failed', detail: reasonOf(head) };
  if (!head.isDone) return { fault: 'no-commits' };
  const oldest = isShallow ? oldestCommit(git) : null;
  return oldest === null ? { fault: 'unknown-revision' } : { fault: 'shallow-history', oldest };
}

/** When the first commit of the current branch was made, as far as its history is here; null when there is none. */
function oldestCommit(git: RunGit): Date | null {
  const { stdout } = git(['rev-list', '--first-parent', '--max-parents=0', '--timestamp', 'HEAD', '--']);
  const seconds = /^(-?\d+) /.exec(stdout.toString('latin1'))?.[1];
  return seconds === undefined ? null : new Date(Number(seconds) * 1000);
}

/** The names by which the refs can be told apart that a short name means: `heads/v1`, `tags/v1`. */
function refsOf(git: RunGit, name: string): string[] {
  const kinds = ['heads', 'tags', 'remotes'].map((kind) => `refs/${kind}/${name}`);
  const { stdout } = git(['for-each-ref', '--format=%(refname)', ...kinds]);
  const refs = stdout.toString('utf8').split('\n');
  return refs.filter((ref) => kinds.includes(ref)).map((ref) => ref.slice('refs/'.length));
}
