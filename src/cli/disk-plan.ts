/** A plan folder on disk, as the loader reads it. Links are refused, so that a plan never reaches out of its folder. */
import type { Environment } from '../env/environment.ts';
import { isReadFailure, type PlanFolder, type ReadFailure } from '../plan/folder.ts';

/** The folder at this absolute path. */
export function diskPlan({ files, path }: Environment, folder: string): PlanFolder {
  return {
    list: (subfolder) => {
      const kind = subfolder === '' ? 'folder' : files.kind(path.join(folder, subfolder));
      if (kind === null) return [];
      if (kind === 'link') return { reason: 'link', detail: '' };
      const names: readonly string[] | ReadFailure = files.list(path.join(folder, subfolder));
      return isReadFailure(names) ? names : names.toSorted();
    },
    read: (name) => files.read(path.join(folder, name)),
  };
}
