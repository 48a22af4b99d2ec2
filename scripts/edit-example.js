/** The edit that a fixture of two folders shows: made in a git repository of its own, as a pull request would be. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOut } from './rule-case.js';

/** Whether the fixture is an edit, from `before` to `after`. */
export function isEdit(folder) {
  return existsSync(join(folder, 'before'));
}

/** What `look` makes of the edit: called in a repository that has `before` committed and `after` in its place, with the edit as a diff. */
export async function withEdit(folder, look) {
  const repository = mkdtempSync(join(tmpdir(), 'dondoc-'));
  try {
    const git = (...args) => execFileSync('git', args, { cwd: repository, encoding: 'utf8', env: alwaysTheSame });
    git('init', '--quiet');
    layOut(join(folder, 'before'), repository);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'The plan as it was');
    for (const name of readdirSync(repository))
      if (name !== '.git') rmSync(join(repository, name), { recursive: true });
    layOut(join(folder, 'after'), repository);
    git('add', '--all');
    // Where each version is a whole plan, the first line of plan.yaml says what the fixture shows, and is no part of the edit.
    return await look(repository, git('diff', '--cached', '--unified=2', '--ignore-matching-lines=^# Fictional plan'));
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

/** The same names and dates give the commit the same hash each time. */
const alwaysTheSame = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'dondoc'],
      [`GIT_${who}_EMAIL`, 'dondoc@example.org'],
      [`GIT_${who}_DATE`, '2021-12-01T00:00:00Z'],
    ]),
  ),
};
