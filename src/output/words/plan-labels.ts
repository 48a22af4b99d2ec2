/** What several plans are called beside one another, as briefly as they can be told apart. */
import type { PlanAnswer } from '../../report/answers.ts';
import type { Language } from './language.ts';
import { numberedPlan, planName, shortPlan } from './plan-name.ts';

/** By id: `Kế hoạch số 11/KH-UBND`; with its day, its issuer, its title and at last its id where another has the same. */
export function planLabels(plans: readonly PlanAnswer[], language: Language): ReadonlyMap<string, string> {
  const ways = plans.map((plan) => waysToCall(plan, language));
  const used = new Map<string, number>();
  for (const name of ways.flatMap((names) => [...new Set(names)])) used.set(name, (used.get(name) ?? 0) + 1);
  return new Map(
    plans.map(({ id }, index) => {
      const names = ways[index] ?? [];
      return [id, names.find((name) => used.get(name) === 1) ?? `${names.at(-1) ?? ''} (${id})`];
    }),
  );
}

/** The shortest first; a plan whose number was left blank is called by its day, or by its title. */
function waysToCall(plan: PlanAnswer, language: Language): readonly string[] {
  const numbered = numberedPlan(plan, language);
  return [
    ...(numbered === null ? [] : [numbered, shortPlan({ plan: { ...plan, issuer: '' } }, language)]),
    shortPlan({ plan }, language),
    planName({ plan }),
  ];
}
