/** Tasks and agencies as people name them on a command line. */
import { nearestOf } from '../diagnostics/nearest.ts';
import type { Plan } from '../plan/model.ts';
import { refusal } from '../record/refusal.ts';
import { agenciesCalled, agenciesNamedLike, nameOf } from '../view/agencies.ts';
import { UsageError } from './usage-error.ts';

/** The task's id as the plan writes it: nobody should have to hold the shift key for `pl.01`. */
export function taskNamed({ tasks }: Pick<Plan, 'tasks'>, given: string): string {
  const ids = tasks.map(({ id }) => id);
  const typed = given.normalize('NFC').trim();
  const alike = ids.filter((id) => id.toLowerCase() === typed.toLowerCase());
  const found = ids.includes(typed) ? typed : alike.length === 1 ? alike[0] : undefined;
  if (found !== undefined) return found;
  throw new UsageError({ fault: 'unknown-task', given, nearest: nearestOf(given, ids) });
}

/** The agency's or group's id: given by itself, or by a name that just one of them bears. */
export function agencyNamed(plan: Plan, given: string): string {
  const called = agenciesCalled(plan, given);
  const [only] = called;
  if (only !== undefined && called.length === 1) return only;
  if (called.length > 1) {
    const agencies = called.map((id) => ({ id, name: nameOf(plan, id) }));
    throw refusal({ why: 'several-agencies', given, agencies });
  }
  const ids = plan.register.map(({ id }) => id);
  const [like, ...others] = agenciesNamedLike(plan, given);
  const nearest = nearestOf(given, ids) ?? (others.length === 0 ? (like ?? null) : null);
  throw new UsageError({ fault: 'unknown-agency', given, nearest });
}
