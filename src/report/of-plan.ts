/** What several plans answer together says of each thing of which plan it is. */
import type { NamedPlan } from './plans-answers.ts';

/** The same with its plan before it; what is worked out when it is asked for is, so that nothing of the plan is kept. */
export function ofPlan<Item extends object>({ id, title }: NamedPlan, item: Item): Item & { readonly plan: NamedPlan } {
  return { plan: { id, title }, ...item };
}
