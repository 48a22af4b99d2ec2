/** Which plan a question about the past is about: as far as the working tree knows it. */

import type { Invocation } from '../cli/invocation.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { Environment } from '../env/environment.ts';
import { fixedFiles, type PlanFolder } from '../plan/folder.ts';
import { loadPlan } from '../plan/load.ts';
import type { Plan } from '../plan/model.ts';
import { diskPlan } from './disk-plan.ts';
import { findPlan } from './find-plan.ts';

/** The plan that the command line means. */
export interface WantedPlan {
  /** Absolute: the plan's folder; where there is none, the one that `--plan` names, else the current one. */
  readonly folder: string;
  /** Whether `--plan` names it. */
  readonly isNamed: boolean;
  /** Empty where its plan.yaml is gone or cannot be read. */
  readonly id: string;
  /** The plan's time zone; the usual one where it cannot be told. */
  readonly zone: string;
  /** What is wrong where the working tree has no plan; null where it has. */
  readonly absence: UsageError | null;
}

/** Finds the plan, and reads of it no more than its plan.yaml. */
export async function wantedPlan({ env, options }: Invocation): Promise<WantedPlan> {
  const found = planHere(env, options.plan);
  const isHere = typeof found === 'string';
  const folder = isHere ? found : folderNamed(env, options.plan);
  const { id, settings } = await headOf((await diskPlan(env, folder)).read);
  return {
    folder,
    isNamed: options.plan !== undefined,
    id,
    zone: settings.timeZone,
    absence: isHere ? null : found,
  };
}

/** What a plan.yaml alone says of its plan, such as its id and its settings; the rest is empty. */
export async function headOf(read: PlanFolder['read'], file: string = fixedFiles.plan.name): Promise<Plan> {
  const missing = { reason: 'missing', detail: '' } as const;
  const alone: PlanFolder = {
    list: () => [],
    read: (name) => (name === fixedFiles.plan.name ? read(file) : missing),
  };
  return (await loadPlan(alone)).plan;
}

function planHere(env: Environment, given: string | undefined): string | UsageError {
  try {
    return findPlan(env, given);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

/** `--plan` may name plan.yaml itself. */
function folderNamed({ cwd, path }: Environment, given: string | undefined): string {
  const target = path.resolve(cwd, given ?? '.');
  return path.basename(target) === fixedFiles.plan.name ? path.dirname(target) : target;
}
