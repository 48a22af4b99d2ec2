/** Opens the plan that a command is about, from disk or from git. */
import { diskPlan } from './disk-plan.ts';
import { findPlan, shownPath } from './find-plan.ts';
import type { Invocation } from './invocation.ts';
import { type OpenedPlan, openFrom } from './opened-plan.ts';

/** Reads the plan, on disk or as it was at `--at`, whatever is wrong with it. */
export async function openPlan(invocation: Invocation): Promise<OpenedPlan> {
  const { env, options } = invocation;
  if (options.at !== undefined) return (await import('./open-plan-at.ts')).openPlanAt(invocation, options.at);
  const folder = findPlan(env, options.plan);
  const shown = (file: string) => shownPath(env, env.path.join(folder, file));
  return await openFrom(invocation, { folder, files: diskPlan(env, folder), commit: null, shown });
}
