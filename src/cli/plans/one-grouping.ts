/** By what the tasks of several plans can be counted together. */
import { shownPath } from '../../open/find-plan.ts';
import type { Grouping } from '../../report/answers.ts';
import { groupingOf } from '../grouping.ts';
import type { Invocation } from '../invocation.ts';
import { UsageError } from '../usage-error.ts';

/** A usage error for sections: each plan has its own. */
export function oneGrouping(invocation: Invocation, folders: readonly string[]): Grouping {
  const by = groupingOf(invocation) ?? 'plan';
  if (by !== 'section') return by;
  const first = shownPath(invocation.env, folders[0] ?? '');
  throw new UsageError({ fault: 'one-plan-option', option: '--by section', count: folders.length, first });
}
