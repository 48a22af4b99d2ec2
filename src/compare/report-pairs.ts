/** Which report of the earlier version is which of the later one. */
import type { Report } from '../plan/model.ts';
import { type Pairing, pairBy, thenBy } from './pairing.ts';
import { reportText } from './report-text.ts';

/**
 * Reports that say the same are the same, wherever they stand, and are left out of the answer. Of the rest, those of
 * one day, agency and period are one report that was edited, and so are those that stand between the same neighbours.
 */
export function pairReports(before: readonly Report[], after: readonly Report[]): Pairing<Report> {
  const same = pairBy(before, after, reportText);
  const byKey = pairBy(same.gone, same.come, ({ date, agency, period }) => `${date} ${agency} ${period ?? ''}`);
  const settled = new Set([...same.pairs, ...byKey.pairs].flat());
  const neighbours = new Map([...countSettled(before, settled), ...countSettled(after, settled)]);
  return thenBy(byKey, (report) => String(neighbours.get(report)));
}

/** How many settled reports stand before each of the others. */
function countSettled(reports: readonly Report[], settled: ReadonlySet<Report>): [Report, number][] {
  let count = 0;
  return reports.flatMap((report): [Report, number][] => {
    if (!settled.has(report)) return [[report, count]];
    count += 1;
    return [];
  });
}
