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
  for (let left = mostReadings; ; left -= 1) {
    const files = await diskPlan(env, folder);
    const opened = await openFrom(invocation, { folder, files, commit: null, shown });
    if (left === 1 || !files.hasChanged()) return opened;
  }
}

/** A plan that another program writes into meanwhile is read again; one that never rests is taken as it is. */
const mostReadings = 4;
