/** What several plans are called beside one another, as briefly as they can be told apart. */
import type { PlanAnswer } from '../../report/answers.ts';
import type { NamedPlan } from '../../report/plans-answers.ts';
import { capitalised } from '../text/capital.ts';
import type { Language } from './language.ts';
import { numberedPlan, planName, shortPlan } from './plan-name.ts';

/** Something that may be of one of several plans. */
export interface MaybeOfPlan {
  readonly plan?: NamedPlan;
}

/** What the plan of something is called; null of the only one. */
export type LabelOf = (of: MaybeOfPlan | undefined) => string | null;

/** What an answer is about: a plan, or several. */
type About = { readonly plan: PlanAnswer } | { readonly plan: null; readonly plans: readonly PlanAnswer[] };

/** What the plans of an answer are called beside one another. */
export function labelsIn(about: About, language: Language): LabelOf {
  if (about.plan !== null) return () => null;
  const labels = planLabels(about.plans, language);
  return (of) => (of?.plan === undefined ? null : capitalised(labels.get(of.plan.id) ?? of.plan.title));
}

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
