/** A lead that no longer exists while its task is open. Who takes over is a person's decision, made by an amendment. */
import { defineRule, valueAt } from './rule.ts';

export const agencyNotInOffice = defineRule('agency-not-in-office', function* ({ plan, tasks, asOf }) {
  for (const { task, lead, state, standing } of tasks) {
    if (state === 'done' || standing === 'withdrawn') continue;
    for (const id of lead) {
      const agency = plan.agencies.get(id);
      if (agency === undefined || agency.until === null || agency.until >= asOf) continue;
      const index = task.lead.indexOf(id);
      const place = index < 0 ? valueAt(task.origin, 'lead') : valueAt(task.origin, 'lead', index);
      yield { facts: { agency: id, until: agency.until, successors: agency.successors }, place, task: task.id };
    }
  }
});
