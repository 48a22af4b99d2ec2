/**
 * A report by an agency on a day on which it did not exist, or by a group of which a member had ended whose part was not
 * done: what counts for an agency is said by it while it is there, and by its successors afterwards.
 */
import type { Day } from '../calendar/day.ts';
import type { Plan, Report } from '../plan/model.ts';
import { membersOn, nameOf } from '../view/agencies.ts';
import { standingReports } from '../view/corrections.ts';
import { defineRule, type Fault, valueAt } from './rule.ts';

type Facts = Omit<Fault<'reporter-not-in-office'>['facts'], 'names'>;

export const reporterNotInOffice = defineRule('reporter-not-in-office', function* ({ plan }) {
  for (const { task, reports } of plan.progress) {
    const doneBy = new Set<string>();
    for (const { report, date } of standingReports(reports)) {
      const part = (agency: string) => [report.period, agency].join('\n');
      const facts = plan.groups.has(report.agency)
        ? endedMembers(plan, report, date, (agency) => doneBy.has(part(agency)))
        : outOfOffice(plan, report.agency, date);
      if (report.state === 'done') doneBy.add(part(report.agency));
      else doneBy.delete(part(report.agency));
      if (facts === null) continue;
      const names = Object.fromEntries([facts.agency, ...facts.others].map((id) => [id, nameOf(plan, id)]));
      yield { facts: { ...facts, names }, place: valueAt(report.origin, 'agency'), task };
    }
  }
});

function outOfOffice({ agencies }: Plan, agency: string, date: Day): Facts | null {
  const { since = null, until = null, successors = [] } = agencies.get(agency) ?? {};
  if (until !== null && date > until) return { fault: 'ended', agency, date, day: until, others: successors };
  if (since !== null && date < since) return { fault: 'not-yet', agency, date, day: since, others: [] };
  return null;
}

function endedMembers(plan: Plan, { agency }: Report, date: Day, isDone: (member: string) => boolean): Facts | null {
  const ended = membersOn(plan, agency, date).filter((member) => {
    const until = plan.agencies.get(member)?.until ?? null;
    return until !== null && date > until && !isDone(member);
  });
  return ended.length === 0 ? null : { fault: 'members-ended', agency, date, day: null, others: ended };
}
