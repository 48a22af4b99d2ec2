/** Which plan a question about the past is about: as far as the working tree knows it. */
import { fixedFiles, type PlanFolder } from '../plan/folder.ts';
import { loadPlan } from '../plan/load.ts';
import type { Plan } from '../plan/model.ts';
import { diskPlan } from './disk-plan.ts';
import { findPlan, shownPath } from './find-plan.ts';
import type { PlanAbsence, PlansFault } from './open-fault.ts';
import type { Place, World } from './world.ts';

/** The plan that is meant. */
export interface WantedPlan {
  /** Absolute: the plan's folder; where there is none, the one that was given, else the current one. */
  readonly folder: string;
  /** Whether one was given. */
  readonly isNamed: boolean;
  /** Empty where its plan.yaml is gone or cannot be read. */
  readonly id: string;
  /** The plan's time zone; the usual one where it cannot be told. */
  readonly zone: string;
  /** What is wrong where the working tree has no plan; null where it has. */
  readonly absence: PlanAbsence | null;
}

/** Finds the plan (given as `findPlan` takes it), and reads of it no more than its plan.yaml. */
export async function wantedPlan(world: World, given: string | null): Promise<WantedPlan> {
  const found = findPlan(world, given);
  const isHere = typeof found === 'string';
  const folder = isHere ? found : folderNamed(world, given);
  const { id, settings } = await headOf((await diskPlan(world, folder)).read);
  return { folder, isNamed: given !== null, id, zone: settings.timeZone, absence: isHere ? null : found };
}

/** What a plan.yaml alone says of its plan, such as its id and its settings; the rest is empty. */
export async function headOf(read: PlanFolder['read'], file: string = fixedFiles.plan): Promise<Plan> {
  const missing = { reason: 'missing', detail: '' } as const;
  const alone: PlanFolder = { list: () => [], read: (name) => (name === fixedFiles.plan ? read(file) : missing) };
  return (await loadPlan(alone)).plan;
}

/**
 * The plans' folders (absolute) by their ids, read from no more than plan.yaml; one that cannot be read says none. A fault where
 * two have one.
 */
export async function foldersById(
  world: World,
  folders: readonly string[],
): Promise<ReadonlyMap<string, string> | PlansFault> {
  const known = new Map<string, string>();
  for (const folder of folders) {
    const { id } = await headOf((await diskPlan(world, folder)).read);
    const other = known.get(id);
    if (id === '') continue;
    if (other !== undefined)
      return { fault: 'same-plan-id', id, folders: [shownPath(world, other), shownPath(world, folder)] };
    known.set(id, folder);
  }
  return known;
}

/** What was given may be plan.yaml itself. */
function folderNamed({ cwd, path }: Place, given: string | null): string {
  const target = path.resolve(cwd, given ?? '.');
  return path.basename(target) === fixedFiles.plan ? path.dirname(target) : target;
}
