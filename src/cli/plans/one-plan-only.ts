/** What a command does for one plan alone, where several were given. */
import type { Environment } from '../../env/environment.ts';
import { shownPath } from '../../open/find-plan.ts';
import { type FormatName, formatsOf } from '../../output/formats.ts';
import type { Grouping } from '../../report/answers.ts';
import { groupingOf } from '../grouping.ts';
import type { Invocation } from '../invocation.ts';
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

/** By what the tasks of all are counted together; a usage error for sections: each plan has its own. */
export function oneGrouping(invocation: Invocation, folders: readonly string[]): Grouping {
  const by = groupingOf(invocation) ?? 'plan';
  refuseOneOnly(invocation.env, folders, [['--by section', by === 'section' ? by : undefined]]);
  return by;
}

/** A usage error for a form of the answer that is none of these. */
export function refuseOtherForms(
  { env, format }: Invocation,
  folders: readonly string[],
  renderers: Readonly<Partial<Record<FormatName, unknown>>>,
): void {
  const known = formatsOf(renderers);
  if (format === null || known.includes(format)) return;
  const first = shownPath(env, folders[0] ?? '');
  throw new UsageError({ fault: 'one-plan-format', format, count: folders.length, first, known });
}
