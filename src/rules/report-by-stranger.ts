/** A report by an agency that never answered for the task: no lead, no member of a lead group, no successor of one. */
import { isWithoutMembers, nameOf, owersOf, registered } from '../view/agencies.ts';
import { standingReports } from '../view/corrections.ts';
import { changesByTask } from '../view/in-force.ts';
import { spokenFor } from '../view/speakers.ts';
import { defineRule, valueAt } from './rule.ts';
import { tasksById } from './tasks-by-id.ts';

export const reportByStranger = defineRule('report-by-stranger', function* ({ plan }) {
  const changes = changesByTask(plan.amendments);
  const tasks = tasksById(plan);
  for (const { task: id, reports } of plan.progress) {
    const task = tasks.get(id);
    if (task === undefined) continue;
    const leads = [
      ...new Set([...task.lead, ...(changes.get(id) ?? []).flatMap(({ change }) => change.lead?.to ?? [])]),
    ];
    // A lead that nobody knows may be a slip for the very agency that reports; of a group without members all are strangers.
    if (leads.some((lead) => registered(plan, lead) === null || isWithoutMembers(plan, lead))) continue;
    const owers = new Set([...leads, ...owersOf(plan, leads)]);
    for (const { report } of standingReports(reports)) {
      const { agency, origin } = report;
      if (registered(plan, agency) === null || owers.has(agency)) continue;
      if ([...spokenFor(plan, report)].some((ower) => owers.has(ower))) continue;
      const names = Object.fromEntries([agency, ...leads].map((named) => [named, nameOf(plan, named)]));
      yield { facts: { agency, leads, names }, place: valueAt(origin, 'agency'), task: id };
    }
  }
});
