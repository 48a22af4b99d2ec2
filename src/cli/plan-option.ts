/** Commands that are advised name the plan that the command line named: typed as they stand they are about no other. */
import { shellWord } from '../output/text/shell-word.ts';
import { visible } from '../output/text/visible.ts';
import type { Invocation } from './invocation.ts';

/** ` --plan FOLDER`, as it was typed; empty where it was not. */
export function planOption({ options }: Pick<Invocation, 'options'>): string {
  return optionFor(options.plan?.[0]);
}

/** The same for a folder. */
export function optionFor(plan: string | undefined): string {
  return plan === undefined ? '' : ` --plan ${shellWord(visible(plan))}`;
}
