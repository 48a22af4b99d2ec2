/** Commands that are advised name the plan that the command line named: typed as they stand they are about no other. */
import { shellWord } from '../output/text/shell-word.ts';
import { visible } from '../output/text/visible.ts';
import type { Invocation } from './invocation.ts';

/** ` --plan FOLDER`, as it was typed; empty where it was not. */
export function planOption({ options }: Pick<Invocation, 'options'>): string {
  const [plan] = options.plan ?? [];
  return plan === undefined ? '' : planOptionFor(plan);
}

/** The same for a folder. */
export function planOptionFor(plan: string): string {
  return ` --plan ${shellWord(visible(plan))}`;
}
