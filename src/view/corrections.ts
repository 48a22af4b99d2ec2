/** Corrections: a later report on a task that takes the place of an earlier one, so that reports are only ever added. */
import type { Day } from '../calendar/day.ts';
import type { Corrected, Report } from '../plan/model.ts';

/** A report that no correction took the place of. */
export interface StandingReport {
  readonly report: Report;
  /** The day that it speaks for: of a correction, that of the report which it corrects. */
  readonly date: Day;
}

/** One report with those that took its place, the last of which stands. */
interface Slot {
  readonly date: Day;
  readonly reports: Report[];
}

/**
 * The reports on one task that stand, each correction in the place of what it corrects; one that names no earlier
 * report stands for itself. Of several reports that fit, the latest is meant.
 */
export function standingReports(reports: readonly Report[]): readonly StandingReport[] {
  const slots: Slot[] = [];
  for (const report of reports) {
    const slot = report.corrects === null ? undefined : slotNamed(slots, report.corrects);
    if (slot === undefined) slots.push({ date: report.date, reports: [report] });
    else slot.reports.push(report);
  }
  return slots.map(({ date, reports: held }) => ({ date, report: held.at(-1) as Report }));
}

/** The corrections that name no report standing before them in the file. */
export function unknownCorrections(reports: readonly Report[]): readonly (Report & { readonly corrects: Corrected })[] {
  return reports.filter(
    (report, index): report is Report & { readonly corrects: Corrected } =>
      report.corrects !== null && !reports.slice(0, index).some((earlier) => isNamed(earlier, report.corrects)),
  );
}

function slotNamed(slots: readonly Slot[], corrected: Corrected): Slot | undefined {
  return slots.findLast(({ reports }) => reports.some((report) => isNamed(report, corrected)));
}

function isNamed({ date, agency, period }: Report, corrected: Corrected | null): boolean {
  return date === corrected?.date && agency === corrected.agency && period === corrected.period;
}
