/** Reads several plans one after the other, so that no more than one of them is held. */
import { shownPath } from '../../open/find-plan.ts';
import { type Needed, type PlanRead, readFor } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import { UsageError } from '../usage-error.ts';
import { progressOver } from './progress.ts';

/** One of several plans. */
export interface OneOfPlans extends PlanRead {
  /** As if only this plan were asked for, on the day on which all are looked at. */
  readonly invocation: Invocation;
  /** As people see it. */
  readonly folder: string;
}

/**
 * The plans in their folders (absolute), each as it is asked for, whatever is wrong with it. A usage error where two have one
 * id: nobody could say which of them is meant. All are looked at on the day of the first, whatever its time zone.
 */
export async function* readPlans(
  invocation: Invocation,
  folders: readonly string[],
  needed: Needed,
): AsyncGenerator<OneOfPlans> {
  const progress = progressOver(invocation, folders.length);
  const known = new Map<string, string>();
  let asked = invocation;
  try {
    for (const [index, plan] of folders.entries()) {
      const folder = shownPath(invocation.env, plan);
      asked = { ...asked, options: { ...asked.options, plan: [plan] } };
      const read = await readFor(asked, needed);
      asked = { ...asked, options: { ...asked.options, asOf: read.opened.asOf } };
      refuseTwin(known, read.opened.plan.id, folder);
      yield { invocation: asked, folder, ...read };
      progress.done(index + 1);
    }
  } finally {
    progress.clear();
  }
}

/** A plan.yaml that cannot be read says no id. */
function refuseTwin(known: Map<string, string>, id: string, folder: string): void {
  const other = known.get(id);
  if (id === '') return;
  if (other !== undefined) throw new UsageError({ fault: 'same-plan-id', id, folders: [other, folder] });
  known.set(id, folder);
}
