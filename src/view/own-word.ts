/** An agency's own word on its part of a duty, which the reports of a group that it belongs to do not overrule. */
import type { Plan, Report } from '../plan/model.ts';
import { speaksFor } from './agencies.ts';

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
  const isOwn = (report: Report) => !ofGroup(report) && speaksFor(plan, report.agency, agency, report.date);
  return reports.filter((report, index) => {
    if (!ofGroup(report)) return true;
    const own = reports.slice(0, index).findLast((earlier) => isOwn(earlier) && earlier.period === report.period);
    return own?.state !== 'done';
  });
}
