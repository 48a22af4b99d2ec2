/** Tasks and agencies as people name them. */
import { looseText, plainText } from '../calendar/fold.ts';
import { nearestOf } from '../diagnostics/nearest.ts';
import { grouped } from '../plan/grouped.ts';
import type { Plan } from '../plan/model.ts';
import { agenciesCalled, agenciesNamedLike, nameOf } from './agencies.ts';

/** What is wrong with a name: nothing is called so, or several agencies are. */
export type NamingFault =
  | { readonly fault: 'unknown-task'; readonly given: string; readonly nearest: string | null }
  | { readonly fault: 'unknown-agency'; readonly given: string; readonly nearest: NamedId | null }
  | { readonly fault: 'several-agencies'; readonly given: string; readonly agencies: readonly NamedId[] };

/** An agency with its name. */
export interface NamedId {
  readonly id: string;
  readonly name: string;
}

/** The agency or group with the name that the register has for it. */
export function withName(plan: Pick<Plan, 'agencies' | 'groups'>, id: string): NamedId {
  return { id, name: nameOf(plan, id) };
}

/** The task's id as the plan writes it: nobody should have to hold the shift key for `pl.01`. */
export function taskNamed({ tasks }: Pick<Plan, 'tasks'>, given: string): string | NamingFault {
  const typed = plainText(given);
  const alike = idsInSmall(tasks).get(typed.toLowerCase()) ?? [];
  const found = alike.includes(typed) ? typed : alike.length === 1 ? alike[0] : undefined;
  if (found !== undefined) return found;
  const ids = tasks.map(({ id }) => id);
  return { fault: 'unknown-task', given, nearest: nearestOf(given, ids) };
}

/** Of the tasks of a plan; a return asks for thousands. */
const idsOf = new WeakMap<Plan['tasks'], ReadonlyMap<string, readonly string[]>>();

/** The ids by what they are in small letters. */
function idsInSmall(tasks: Plan['tasks']): ReadonlyMap<string, readonly string[]> {
  const known = idsOf.get(tasks);
  if (known !== undefined) return known;
  const made = grouped(
    tasks.map(({ id }) => id),
    (id) => id.toLowerCase(),
  );
  idsOf.set(tasks, made);
  return made;
}

/**
 * The agency's or group's id: given by itself, by a name that just one of them bears, or by words that stand in the names
 * of just one (`Sở Giáo dục`).
 */
export function agencyNamed(plan: Pick<Plan, 'register' | 'agencies' | 'groups'>, given: string): string | NamingFault {
  const called = agenciesCalled(plan, given);
  const [only, ...others] = called.length > 0 ? called : agenciesNamedLike(plan, given);
  if (only === undefined) {
    const nearest = nearestAgency(plan, given);
    return { fault: 'unknown-agency', given, nearest: nearest === null ? null : withName(plan, nearest) };
  }
  if (others.length === 0) return only;
  return { fault: 'several-agencies', given, agencies: [only, ...others].map((id) => withName(plan, id)) };
}

/** By id, else by name; the id. */
function nearestAgency({ register }: Pick<Plan, 'register'>, given: string): string | null {
  const ids = register.map(({ id }) => id);
  const near = nearestOf(given, ids);
  if (near !== null) return near;
  const byName = new Map(register.map(({ id, name }) => [looseText(name), id]));
  return byName.get(nearestOf(looseText(given), byName.keys()) ?? '') ?? null;
}
