/** Whether two versions are of one plan, among several plans of one repository. */
import { whichFolder } from './find-plans.ts';
import type { OpenedPlan } from './opened-plan.ts';
import type { Place } from './world.ts';

/**
 * By its id, or by the folder where it lies. A new plan that lies where none was, under an id that was not there, is nobody
 * else's later version, whatever plan is gone since.
 */
export function isSamePlan(place: Place, one: OpenedPlan, other: OpenedPlan): boolean {
  return one.plan.id === other.plan.id || whichFolder(place, one.folder) === whichFolder(place, other.folder);
}
