/** Finds the plan that a command is about. */

import { UsageError } from '../cli/usage-error.ts';
import type { Environment } from '../env/environment.ts';

const planFile = 'plan.yaml';

/** The absolute path of the plan folder: `--plan`, else the nearest folder upwards that is or holds a plan, up to the git root. */
export function findPlan(env: Environment, given: string | undefined): string {
  const { cwd, files, path } = env;
  if (given !== undefined) return namedPlan(env, given);
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const found = planAt(env, folder);
    if (found !== null) return found;
    if (files.kind(path.join(folder, '.git')) !== null || path.dirname(folder) === folder) {
      throw new UsageError({ fault: 'no-plan', searched: cwd });
    }
  }
}

/** The path as people see it, with `/`: relative to the folder that they are in. */
export function shownPath({ cwd, path }: Environment, target: string): string {
  const relative = path.relative(cwd, target).replaceAll(path.sep, '/');
  return relative === '' ? '.' : relative;
}

/** `--plan` takes the folder, the folder that holds it, or its plan.yaml. */
function namedPlan(env: Environment, given: string): string {
  const { cwd, files, path } = env;
  const target = path.resolve(cwd, given);
  const found = planAt(env, path.basename(target) === planFile ? path.dirname(target) : target);
  if (found !== null) return found;
  throw new UsageError({ fault: 'no-plan-in', folder: given, exists: files.kind(target) !== null });
}

function planAt({ files, path }: Environment, folder: string): string | null {
  if (files.kind(path.join(folder, planFile)) !== null) return folder;
  return files.kind(path.join(folder, 'plan', planFile)) === null ? null : path.join(folder, 'plan');
}
