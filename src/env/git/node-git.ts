/** Git as it is installed on this machine. */
import type { FileSystem } from '../file-system.ts';
import type { Git, Repository, RepositoryFault } from '../repository.ts';
import { commitPaths } from './commit-paths.ts';
import { blobs, filesAt, filesNamed } from './committed-files.ts';
import { differingFolders } from './differing-folders.ts';
import { commitNamed, commitUntil, refNames } from './find-commit.ts';
import { type FoundRepository, findRepository } from './find-repository.ts';
import { log } from './log.ts';
import { pathStates } from './path-states.ts';
import { revisionOf } from './revision-of.ts';
import { actingGitIn, gitIn } from './run-git.ts';

/** Git with the user's variables and disk; each function starts it anew, a repository is looked for once. */
export function nodeGit(
  variables: Readonly<Record<string, string | undefined>>,
  disk: Pick<FileSystem, 'list' | 'read'>,
): Git {
  const at = (folder: string) => gitIn(folder, variables);
  const known = new Map<string, FoundRepository | RepositoryFault>();
  return {
    revisionOf: async (folder, choice) => revisionOf(at(folder), disk, folder, choice),
    repositoryOf: async (folder) => {
      const found = known.get(folder) ?? findRepository(folder, at);
      known.set(folder, found);
      return 'fault' in found ? found : repository(found, variables, disk);
    },
  };
}

function repository(
  found: FoundRepository,
  variables: Readonly<Record<string, string | undefined>>,
  disk: Pick<FileSystem, 'list' | 'read'>,
): Repository {
  const git = gitIn(found.top, variables);
  return {
    ...found,
    commitNamed: async (name) => commitNamed(git, name, found.isShallow),
    commitUntil: async (instant) => commitUntil(git, instant, found.isShallow),
    filesAt: async (commit, folder, choice, known) => filesAt(git, commit, { folder, choice, known }),
    filesNamed: async (commit, name) => filesNamed(git, commit, name),
    differing: async (commit, folders, choice) =>
      differingFolders({ git, disk, top: found.top }, commit, folders, choice),
    log: async (commit, folder, choice) => log(git, commit, folder, choice),
    blobs: async (hashes) => blobs(git, hashes),
    refNames: async () => refNames(git),
    pathStates: async (paths) => pathStates(git, disk, found, paths),
    commitPaths: async (paths, message) =>
      commitPaths({ asking: git, acting: actingGitIn(found.top, variables) }, paths, message),
  };
}
