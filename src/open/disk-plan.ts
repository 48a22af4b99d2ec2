/** A plan folder on disk, as the loader reads it. Links are refused, so that a plan never reaches out of its folder. */

import { isReadFailure, type PlanFolder, planFiles, type ReadFailure } from '../plan/folder.ts';
import { registersAround } from './shared-register.ts';
import type { Place, World } from './world.ts';

/** A plan folder that can change while it is read. */
interface DiskPlan extends PlanFolder {
  /** Whether anything was written into the folder since: what was read may be some files of before and some of after. */
  readonly hasChanged: () => boolean;
}

/** The folder at this absolute path; where a program was cut off while it wrote, with what it was writing. */
export async function diskPlan(world: Pick<World, 'files' | 'path' | 'unfinished'>, folder: string): Promise<DiskPlan> {
  const { files: disk, path } = world;
  const stamp = () => ['', ...planFiles.subfolders].map((name) => disk.stamp(path.join(folder, name))).join();
  const before = stamp();
  const files = filesOf(world, folder);
  const unfinished = await world.unfinished(folder);
  const plan = unfinished === null ? files : (await import('./unfinished-plan.ts')).unfinishedPlan(files, unfinished);
  return { ...plan, hasChanged: () => stamp() !== before };
}

function filesOf({ files, path }: Pick<Place, 'files' | 'path'>, folder: string): PlanFolder {
  return {
    list: (subfolder) => {
      const kind = subfolder === '' ? 'folder' : files.kind(path.join(folder, subfolder));
      if (kind === null) return [];
      if (kind === 'link') return { reason: 'link', detail: '' };
      const names: readonly string[] | ReadFailure = files.list(path.join(folder, subfolder));
      return isReadFailure(names) ? names : names.toSorted();
    },
    read: (name) => files.read(path.join(folder, name)),
    sharedRegisters: () => registersAround({ files, path }, folder),
  };
}
