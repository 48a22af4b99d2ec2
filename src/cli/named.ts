/** Tasks and agencies as the command line names them: known to the plan, or a usage error. */
import type { Plan } from '../plan/model.ts';
import * as view from '../view/named.ts';
import { UsageError } from './usage-error.ts';

/** The task's id as the plan writes it. */
export function taskNamed(plan: Pick<Plan, 'tasks'>, given: string): string {
  return known(view.taskNamed(plan, given));
}

/** The agency's or group's id: given by itself, or by a name that just one of them bears. */
export function agencyNamed(plan: Plan, given: string): string {
  return known(view.agencyNamed(plan, given));
}

function known(found: string | view.NamingFault): string {
  if (typeof found === 'string') return found;
  throw new UsageError(found);
}
