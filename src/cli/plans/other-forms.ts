/** The forms that an answer has only of one plan. */
import { shownPath } from '../../open/find-plan.ts';
import { type FormatName, formatsOf } from '../../output/formats.ts';
import type { Invocation } from '../invocation.ts';
import { UsageError } from '../usage-error.ts';

/** A usage error for a form that is none of these. */
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
