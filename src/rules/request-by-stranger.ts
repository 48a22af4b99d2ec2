/** A request by an agency that neither leads the task, nor supports it, nor answers for one that does. */
import { isWithoutMembers, nameOf, owersOf, registered } from '../view/agencies.ts';
import { spokenFor } from '../view/speakers.ts';
import { requestSteps } from './request-steps.ts';
import { defineRule, valueAt } from './rule.ts';

export const requestByStranger = defineRule('request-by-stranger', function* ({ plan }) {
  // A slip may be for any id; of a group that is not listed whole nobody knows who belongs to it.
  const isUnsure = (id: string) =>
    registered(plan, id) === null || isWithoutMembers(plan, id) || plan.groups.get(id)?.open === true;
  for (const { request, before } of requestSteps(plan)) {
    const { issuer, task, date, origin } = request;
    if (issuer === null || issuer === plan.document.issuer || registered(plan, issuer) === null) continue;
    const taking = [...before.lead, ...before.with];
    if (taking.some(isUnsure)) continue;
    const owers = new Set([...taking, ...owersOf(plan, taking)]);
    if ([...spokenFor(plan, { agency: issuer, date })].some((id) => owers.has(id))) continue;
    const names = Object.fromEntries([issuer, ...before.lead].map((id) => [id, nameOf(plan, id)]));
    yield { facts: { agency: issuer, leads: before.lead, names }, place: valueAt(origin, 'issuer'), task };
  }
});
