/** What several plans answer together says of each thing of which plan it is. */
import type { NamedPlan } from './plans-answers.ts';

/** A task, of one of several plans or of the only one. */
interface Placed {
  readonly id: string;
  readonly plan?: NamedPlan;
}

/** What tells a task from all others of an answer: its id, beside that of its plan where there are several. */
export function taskKey({ id, plan }: Placed): string {
  return plan === undefined ? id : `${plan.id} ${id}`;
}

/** The same with its plan before it; what is worked out when it is asked for is, so that nothing of the plan is kept. */
export function ofPlan<Item extends object>({ id, title }: NamedPlan, item: Item): Item & { readonly plan: NamedPlan } {
  return { plan: { id, title }, ...item };
}
