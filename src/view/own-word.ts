/** An agency's own word on its part of a duty, which the reports of a group that it belongs to do not overrule. */
import type { Plan, Report } from '../plan/model.ts';
import { speaksFor } from './speakers.ts';

/**
 * The reports that count for the agency, without those in which a group undoes or repeats what the agency, or a successor
 * of it, had said of its part itself: that it is done. Of a recurring duty each period stands for itself. `reports` are
 * all that might count, in the order made.
 */
export function withoutOverruling(
  plan: Pick<Plan, 'agencies' | 'groups'>,
  agency: string,
  reports: readonly Report[],
): readonly Report[] {
  const ofGroup = (report: Report) => report.agency !== agency && plan.groups.has(report.agency);
  const isOwn = (report: Report) => speaksFor(plan, report.agency, agency, report.date);
  if (!reports.some(ofGroup)) return reports;
  const lastOwn = new Map<string | null, Report['state']>();
  return reports.filter((report) => {
    if (ofGroup(report)) return lastOwn.get(report.period) !== 'done';
    if (isOwn(report)) lastOwn.set(report.period, report.state);
    return true;
  });
}
