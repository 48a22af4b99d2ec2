/** The independent runner gitlab-ci-local, which holds a file against GitLab's own schema: what it finds wrong. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const runner = fileURLToPath(import.meta.resolve('gitlab-ci-local'));
const union = path.join(import.meta.dirname, 'set-union.cjs');

/** A job as the runner understood it. */
export interface GitlabJob {
  readonly name: string;
  readonly rules: readonly { readonly if: string }[];
}

/** The jobs of the files (`.gitlab-ci.yml` and what it includes), or what is wrong with them. */
export function gitlabJobs(files: Readonly<Record<string, string>>): readonly GitlabJob[] | string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gitlab-'));
  try {
    execFileSync('git', ['init', '--quiet', folder]);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    // The runner includes only files that git knows.
    execFileSync('git', ['add', '.'], { cwd: folder });
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', union, runner, '--list-json'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: folder },
    });
    return status === 0 ? (JSON.parse(stdout) as GitlabJob[]) : `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
