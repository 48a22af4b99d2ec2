/** Git as the program asks it, in the tests of its parts. */
import { diskFiles } from '../../../src/env/disk-files.ts';
import { nodeGit } from '../../../src/env/git/node-git.ts';
import type { FileChoice, Git, Repository } from '../../../src/env/repository.ts';
import { settings } from '../temporary-repository.ts';

/** The files that the program asks for. */
export const choice: FileChoice = { subfolders: ['progress'], has: (name) => name.endsWith('.yaml') };

/** Git with these variables besides, and none of this machine's settings. */
export function gitWith(variables: Readonly<Record<string, string>> = {}): Git {
  return nodeGit({ ...settings, GIT_CONFIG_COUNT: '0', ...variables }, diskFiles);
}

/** The repository of a folder that lies in one. */
export async function repositoryAt(folder: string, git: Git = gitWith()): Promise<Repository> {
  const found = await git.repositoryOf(folder);
  if ('fault' in found) throw new Error(`${found.fault} ${found.detail}`);
  return found;
}
