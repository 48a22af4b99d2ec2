/** A request by an agency that neither leads the task, nor supports it, nor belongs to a group that does. */
import type { Plan } from '../plan/model.ts';
import { isWithoutMembers, nameOf, owersOf, registered } from '../view/agencies.ts';
import { requestSteps } from './request-steps.ts';
import { defineRule, valueAt } from './rule.ts';

export const requestByStranger = defineRule('request-by-stranger', function* ({ plan }) {
  for (const { request, before } of requestSteps(plan)) {
    const { issuer, task, origin } = request;
    if (issuer === null || issuer === plan.document.issuer || registered(plan, issuer) === null) continue;
    const taking = [...before.lead, ...before.with];
    if (taking.some((id) => mayMean(plan, id, issuer)) || owersOf(plan, taking).includes(issuer)) continue;
    const names = Object.fromEntries([issuer, ...before.lead].map((id) => [id, nameOf(plan, id)]));
    yield { facts: { agency: issuer, leads: before.lead, names }, place: valueAt(origin, 'issuer'), task };
  }
});

/**
 * Whether the name is the agency's, or may be meant for it: a slip for its id, a group whose members nobody lists whole, or
 * a body that it succeeds.
 */
function mayMean(plan: Plan, id: string, agency: string): boolean {
  if (id === agency || registered(plan, id) === null || isWithoutMembers(plan, id)) return true;
  return plan.groups.get(id)?.open === true || plan.agencies.get(id)?.successors.includes(agency) === true;
}
