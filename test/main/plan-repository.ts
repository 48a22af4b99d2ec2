/** A plan in a real git repository, committed version by version on days of the test's choice. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryRepository } from '../env/temporary-repository.ts';
import { planFiles, type WrittenParts } from '../plans/written-plan.ts';

/** A repository to write versions of a plan into. */
export interface PlanRepository {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  /** Writes the plan into the folder `plan`, in place of what was there. */
  readonly write: (parts: WrittenParts) => void;
  /** Commits everything at noon of the day in Vietnam; answers the hash. */
  readonly commit: (day: string, author?: string) => string;
}

/** A new, empty repository. */
export function planRepository(): PlanRepository {
  const { folder, git } = temporaryRepository();
  const plan = join(folder, 'plan');
  const write = (parts: WrittenParts) => {
    rmSync(plan, { recursive: true, force: true });
    for (const [name, text] of Object.entries(planFiles(parts))) {
      mkdirSync(dirname(join(plan, name)), { recursive: true });
      writeFileSync(join(plan, name), text);
    }
  };
  const commit = (day: string, author = 'Nguyễn Văn An') => {
    git('add', '--all');
    const date = `${day}T12:00:00+07:00`;
    const who = { NAME: author, EMAIL: 'an@mau.example', DATE: date };
    const named = Object.entries(who).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]);
    const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...Object.fromEntries(named) };
    execFileSync('git', ['commit', '--quiet', '--allow-empty', '--message', `Ngày ${day}`], { cwd: folder, env });
    return git('rev-parse', 'HEAD');
  };
  return { folder, git, write, commit };
}
