/** Which of several plans an edit since a revision touched. */
import { type TouchedPlans, touchedPlans } from '../../open/touched-plans.ts';
import { visible } from '../../output/text/visible.ts';
import { plansWords } from '../../output/words/plans.ts';
import type { Invocation } from '../invocation.ts';
import { known, revisionMeant } from '../opening.ts';
import { warn } from '../say.ts';
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

/** Says on standard error which plans the revision had and are no more. */
export function tellGone({ env, language }: Invocation, { gone }: TouchedPlans, revision: string): void {
  for (const folder of gone) warn({ env }, plansWords.gone[language](visible(folder), visible(revision)));
}
