/** A plan in a real repository with edits that are to be committed, and what git has of it before and after. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskFiles } from '../../../src/env/disk-files.ts';
import { nodeGit } from '../../../src/env/git/node-git.ts';
import type { CommitFault, Git } from '../../../src/env/repository.ts';
import { copiesOf, settings, type TemporaryRepository } from '../temporary-repository.ts';
import { gitWith, repositoryAt } from './asked.ts';

/** A file that git knows, and one that is new. */
export const known = 'plan/amendments.yaml';
export const added = 'plan/progress/PL.01.yaml';

/** A repository with a plan in one commit; then one file of it is changed and one is new. */
export const edited = copiesOf(({ put, commit }) => {
  put({ [known]: 'amendments:\n', 'other.txt': 'một\n', 'staged.txt': 'một\n' });
  commit('một');
  put({ [known]: 'amendments:\n  - {a}\n', [added]: 'task: PL.01\n' });
  return {};
});

/** The commit of both files, asked for from the plan's folder. */
export async function commit(
  { folder }: Pick<TemporaryRepository, 'folder'>,
  paths: readonly string[] = [known, added],
  message = 'Ghi báo cáo PL.01',
  git: Git = gitWith(),
): Promise<string | CommitFault> {
  const repository = await repositoryAt(join(folder, 'plan'), git);
  return await repository.commitPaths(paths, message);
}

/** Puts a hook into the repository: a script of the shell. */
export function hook({ folder }: TemporaryRepository, name: string, script: string): void {
  const path = join(folder, '.git/hooks', name);
  mkdirSync(join(folder, '.git/hooks'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

/** Git of a user whom no variable names. */
export function unnamedGit(): Git {
  const unnamed = Object.entries(settings).filter(([name]) => !/^GIT_(?:AUTHOR|COMMITTER)_/.test(name));
  return nodeGit({ ...Object.fromEntries(unnamed), GIT_CONFIG_COUNT: '0' }, diskFiles);
}

/** What would be seen of the index: its entries, and what is only noted as intended. */
export function indexOf({ git }: TemporaryRepository): string {
  return `${git('ls-files', '--stage')}\n${git('status', '--porcelain')}`;
}
