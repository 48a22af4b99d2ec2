/** Finds the folder of the plan that is meant. */

import { fixedFiles } from '../plan/folder.ts';
import type { PlanAbsence } from './open-fault.ts';
import type { Place } from './world.ts';

const planFile = fixedFiles.plan;

/**
 * The absolute path of the plan folder. Given is the folder, the one that holds it, or its plan.yaml; null means the nearest
 * folder upwards that is or holds a plan, up to the git root.
 */
export function findPlan(place: Place, given: string | null): string | PlanAbsence {
  const { cwd, files, path } = place;
  if (given !== null) return planNamed(place, given);
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const found = planAt(place, folder);
    if (found !== null) return found;
    if (files.kind(path.join(folder, '.git')) !== null || path.dirname(folder) === folder) {
      return { fault: 'no-plan', searched: cwd };
    }
  }
}

/** The path as people see it, with `/`: relative to the folder that they are in. */
export function shownPath({ cwd, path }: Pick<Place, 'cwd' | 'path'>, target: string): string {
  const relative = path.relative(cwd, target).replaceAll(path.sep, '/');
  return relative === '' ? '.' : relative;
}

/** The plan that this folder is or holds, or whose plan.yaml it is. */
export function planNamed(place: Place, given: string): string | PlanAbsence {
  const { cwd, files, path } = place;
  const target = path.resolve(cwd, given);
  const found = planAt(place, path.basename(target) === planFile ? path.dirname(target) : target);
  if (found !== null) return found;
  return { fault: 'no-plan-in', folder: given, exists: files.kind(target) !== null };
}

/** The absolute path of the plan that this folder (absolute) is or holds; null if it is none and holds none. */
export function planAt({ files, path }: Place, folder: string): string | null {
  if (files.kind(path.join(folder, planFile)) !== null) return folder;
  return files.kind(path.join(folder, 'plan', planFile)) === null ? null : path.join(folder, 'plan');
}
