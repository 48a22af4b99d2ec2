/** Opens a plan, from disk or from git. */
import { diskPlan } from './disk-plan.ts';
import { findPlan, shownPath } from './find-plan.ts';
import type { OpenFault, PlanAbsence } from './open-fault.ts';
import { type OpenedPlan, openFrom, type PlanAsked, type PlanSource } from './opened-plan.ts';
import type { World } from './world.ts';

/** Reads the plan, on disk or as it was at the revision (null for the disk), whatever is wrong with it. */
export async function openPlan(
  world: World,
  asked: PlanAsked,
  revision: string | null,
): Promise<OpenedPlan | OpenFault> {
  if (revision !== null) return await (await import('./open-plan-at.ts')).openPlanAt(world, asked, revision);
  const found = await openDiskPlan(world, asked);
  return 'fault' in found ? found : found.opened;
}

/** A plan on disk, and where it was read from. */
interface OpenedOnDisk {
  readonly source: PlanSource;
  readonly opened: OpenedPlan;
}

/** Reads the plan on disk, whatever is wrong with it: again, when another program wrote into it meanwhile. */
export async function openDiskPlan(world: World, asked: PlanAsked): Promise<OpenedOnDisk | PlanAbsence> {
  const folder = findPlan(world, asked.plan);
  if (typeof folder !== 'string') return folder;
  const shown = (file: string) => shownPath(world, world.path.join(folder, file));
  for (let left = mostReadings; ; left -= 1) {
    const files = await diskPlan(world, folder);
    const source = { folder, files, commit: null, shown };
    const opened = await openFrom(world, asked, source);
    if (left === 1 || !files.hasChanged()) return { source, opened };
  }
}

/** A plan that another program writes into meanwhile is read again; one that never rests is taken as it is. */
const mostReadings = 20;
