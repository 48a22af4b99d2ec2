/** A real git repository in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The repository's folder, and git run in it; nothing of this machine's configuration counts there. */
export function temporaryRepository(): { readonly folder: string; readonly git: (...args: string[]) => string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Mẫu',
    GIT_AUTHOR_EMAIL: 'mau@example.org',
    GIT_COMMITTER_NAME: 'Mẫu',
    GIT_COMMITTER_EMAIL: 'mau@example.org',
  };
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '--quiet');
  return { folder, git };
}
