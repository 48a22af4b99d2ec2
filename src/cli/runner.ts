/** What carries out a command: for one plan, or for several where the command line names them. Nothing more is loaded for one. */
import type { Environment } from '../env/environment.ts';
import { planNamed, shownPath } from '../open/find-plan.ts';
import { commands } from './commands.ts';
import type { Invocation } from './invocation.ts';
import type { Request } from './program.ts';
import { UsageError } from './usage-error.ts';

type Run = (invocation: Invocation) => Promise<number>;

/** A usage error where there are several plans and the command is about one. */
export async function runnerOf(request: Request, env: Environment): Promise<Run> {
  const spec = commands[request.name];
  const given = plansGiven(request);
  const folders = given.length === 0 ? null : await severalIn(env, given);
  if (folders === null) return (await spec.load()).run;
  if (spec.several === undefined) {
    const first = shownPath(env, folders[0] ?? '');
    throw new UsageError({ fault: 'one-plan', command: request.name, count: folders.length, first });
  }
  const { run } = await spec.several();
  return async (invocation) => await run(invocation, folders);
}

/** `check` takes them as its arguments, too. */
function plansGiven({ name, words, options }: Request): readonly string[] {
  if (options.plan !== undefined) return options.plan;
  return name === 'check' && words[0] !== '-' ? words : [];
}

/** The folders of the plans; null where one is named, or where the only one is not there. */
async function severalIn(env: Environment, given: readonly string[]): Promise<readonly string[] | null> {
  const [only = ''] = given;
  if (given.length === 1 && typeof planNamed(env, only) === 'string') return null;
  const { findPlans } = await import('../open/find-plans.ts');
  const found = findPlans(env, given);
  if (!('fault' in found)) return found;
  if (given.length === 1 && found.fault === 'no-plan-in') return null;
  throw new UsageError(found);
}
