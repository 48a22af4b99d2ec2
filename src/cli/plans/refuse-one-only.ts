/** Options with which a command is about one plan, where several were given. */
import type { Environment } from '../../env/environment.ts';
import { shownPath } from '../../open/find-plan.ts';
import { UsageError } from '../usage-error.ts';

/** A usage error for the first of the options that was typed; each with what was typed behind it. */
export function refuseOneOnly(
  env: Environment,
  folders: readonly string[],
  options: readonly (readonly [option: string, given: unknown])[],
): void {
  const typed = options.find(([, given]) => given !== undefined);
  if (typed === undefined) return;
  const first = shownPath(env, folders[0] ?? '');
  throw new UsageError({ fault: 'one-plan-option', option: typed[0], count: folders.length, first });
}
