/** The id that was meant where an agency stands by another name: its name or short form, or an id with a slip in it. */
import { nearestToEach } from '../diagnostics/nearest.ts';
import type { Plan } from '../plan/model.ts';
import { agencyNamed } from '../view/named.ts';

/** The id for a text that is none; null where nothing is near, or several could be meant. */
export function nearestAgencies(
  register: Pick<Plan, 'register' | 'agencies' | 'groups'>,
): (text: string) => string | null {
  return nearestToEach((text) => {
    const found = agencyNamed(register, text);
    if (typeof found === 'string') return found;
    return found.fault === 'unknown-agency' ? (found.nearest?.id ?? null) : null;
  });
}
