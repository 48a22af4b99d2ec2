/** Which of several plans an edit since a revision touched. */
import { type TouchedPlans, touchedPlans } from '../../open/touched-plans.ts';
import type { Invocation } from '../invocation.ts';
import { known, revisionMeant } from '../opening.ts';
import { UsageError } from '../usage-error.ts';

/** Those of the plans (absolute folders) that are not as the revision has them; a usage error where there is no such revision. */
export async function touchedSince(
  invocation: Invocation,
  folders: readonly string[],
  revision: string,
): Promise<TouchedPlans> {
  const touched = await touchedPlans(invocation.env, folders, await revisionMeant(invocation, revision));
  if ('fault' in touched && (touched.fault === 'same-plan-id' || touched.fault === 'no-plans-like'))
    throw new UsageError(touched);
  return known(touched as TouchedPlans);
}
