/** What git is in the middle of: a commit made now would become a part of it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunGit } from './run-git.ts';

/** The files that git keeps while it is busy, the telling ones first: a rebase stops in the middle of a cherry-pick. */
const marks: readonly (readonly [name: string, operation: string])[] = [
  ['rebase-merge', 'rebase'],
  ['rebase-apply/applying', 'am'],
  ['rebase-apply', 'rebase'],
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
];

/** `merge`, `rebase`, `cherry-pick`, `revert` or `am`, as the command is called that would go on with it; null when there is none. */
export function unfinishedOperation(git: RunGit): string | null {
  const run = git(['rev-parse', '--absolute-git-dir']);
  if (!run.isDone) return null;
  const folder = run.stdout.toString('utf8').replace(/\n$/, '');
  const mark = marks.find(([name]) => existsSync(path.join(folder, name)));
  return mark?.[1] ?? nextOf(path.join(folder, 'sequencer', 'todo'));
}

/** Between two of several commits to be picked or reverted only the list of those that are left tells. */
function nextOf(todo: string): string | null {
  if (!existsSync(todo)) return null;
  return /^revert\b/m.test(readFileSync(todo, 'utf8')) ? 'revert' : 'cherry-pick';
}
