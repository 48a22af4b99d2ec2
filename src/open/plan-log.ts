/** The commits that made a plan what it is, also those from before its folder was moved. */
import type { LoggedCommit, Repository, RevisionFault } from '../env/repository.ts';
import { fixedFiles, planFiles } from '../plan/folder.ts';
import { headOf } from './wanted-plan.ts';

/** The commits that changed the plan while it lay in one folder, oldest first. */
export interface FolderLog {
  /** Below the top of the repository. */
  readonly folder: string;
  readonly commits: readonly LoggedCommit[];
}

const planFile = fixedFiles.plan;
/** A plan that moved more often than this has other troubles. */
const mostMoves = 20;

/** The logs up to the commit, the earliest folder first; null where git cannot tell. */
export async function folderLogs(
  repository: Repository,
  commit: string,
  id: string,
): Promise<readonly FolderLog[] | null> {
  const logs: FolderLog[] = [];
  let next: { readonly folder: string; readonly commit: string } | null = { folder: repository.path, commit };
  while (next !== null && logs.length < mostMoves) {
    const { folder }: { readonly folder: string } = next;
    const commits: readonly LoggedCommit[] | RevisionFault = await repository.log(next.commit, folder, planFiles);
    if ('fault' in commits) return null;
    logs.unshift({ folder, commits });
    next = await earlierPlace(repository, folder, commits[0], id);
  }
  return logs;
}

/** Where the plan lay before the commit that brought it here, when it was there already and not copied. */
async function earlierPlace(
  repository: Repository,
  folder: string,
  first: LoggedCommit | undefined,
  id: string,
): Promise<{ readonly folder: string; readonly commit: string } | null> {
  const path = folder === '' ? planFile : `${folder}/${planFile}`;
  const isBrought = first?.files.some((file) => file.path === path && file.change === 'added') === true;
  if (first === undefined || first.isFirst || !isBrought) return null;
  const commit = await repository.commitNamed(`${first.hash}^`);
  if (typeof commit !== 'string') return null;
  const [before, after] = await Promise.all([
    repository.filesNamed(commit, planFile),
    repository.filesNamed(first.hash, planFile),
  ]);
  if ('fault' in before || 'fault' in after) return null;
  for (const name of before.names) {
    if (after.names.includes(name) || (await headOf(before.read, name)).id !== id) continue;
    return { folder: name.slice(0, -planFile.length).replace(/\/$/, ''), commit };
  }
  return null;
}
