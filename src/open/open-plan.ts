/** Opens the plan that a command is about, from disk or from git. */

import type { Invocation } from '../cli/invocation.ts';
import { diskPlan } from './disk-plan.ts';
import { findPlan, shownPath } from './find-plan.ts';
import { type OpenedPlan, openFrom, type PlanSource } from './opened-plan.ts';

/** Reads the plan, on disk or as it was at `--at`, whatever is wrong with it. */
export async function openPlan(invocation: Invocation): Promise<OpenedPlan> {
  const { options } = invocation;
  if (options.at !== undefined) return (await import('./open-plan-at.ts')).openPlanAt(invocation, options.at);
  return (await openDiskPlan(invocation)).opened;
}

/** A plan on disk, and where it was read from. */
export interface OpenedOnDisk {
  readonly source: PlanSource;
  readonly opened: OpenedPlan;
}

/** Reads the plan on disk, whatever is wrong with it: again, when another program wrote into it meanwhile. */
export async function openDiskPlan(invocation: Invocation): Promise<OpenedOnDisk> {
  const { env, options } = invocation;
  const folder = findPlan(env, options.plan);
  const shown = (file: string) => shownPath(env, env.path.join(folder, file));
  for (let left = mostReadings; ; left -= 1) {
    const files = await diskPlan(env, folder);
    const source = { folder, files, commit: null, shown };
    const opened = await openFrom(invocation, source);
    if (left === 1 || !files.hasChanged()) return { source, opened };
  }
}

/** A plan that another program writes into meanwhile is read again; one that never rests is taken as it is. */
const mostReadings = 20;
