/** Corrections: a later report on a task that takes the place of an earlier one, so that reports are only ever added. */
import type { Day } from '../calendar/day.ts';
import type { Corrected, Report } from '../plan/model.ts';

/** A report that no correction took the place of. */
export interface StandingReport {
  readonly report: Report;
  /** The day that it speaks for: of a correction, that of the report which it corrects. */
  readonly date: Day;
}

/** A report that corrects another. */
export type Correction = Report & { readonly corrects: Corrected };

/** A correction of what an earlier one corrected already. */
export interface RepeatedCorrection {
  readonly correction: Correction;
  readonly earlier: Correction;
}

/** One report with those that took its place; `standing` is the one that counts. */
interface Slot {
  readonly date: Day;
  readonly reports: Report[];
  standing: Report;
}

/**
 * The reports on one task that stand, by the days that they speak for (on one day, in the order of the file): each
 * correction in the place of what it corrects; one that names no earlier report stands for itself. Of several reports
 * that fit, the latest is meant. Of several corrections of one report, that of the latest day stands.
 */
export function standingReports(reports: readonly Report[]): readonly StandingReport[] {
  // A merge may have put the reports of different agencies in any order.
  return slotsOf(reports)
    .map(({ date, standing }) => ({ date, report: standing }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The corrections that name no report standing before them in the file. */
export function unknownCorrections(reports: readonly Report[]): readonly Correction[] {
  return reports.filter(
    (report, index): report is Correction =>
      isCorrection(report) && !reports.slice(0, index).some((earlier) => isNamed(earlier, report.corrects)),
  );
}

/** The corrections that name the very report which another one before them names, each with that one. */
export function repeatedCorrections(reports: readonly Report[]): readonly RepeatedCorrection[] {
  return slotsOf(reports).flatMap((slot) => {
    const corrections = slot.reports.slice(1).filter(isCorrection);
    return corrections.flatMap((correction, index) => {
      const { date, agency, period } = correction.corrects;
      const same = ({ corrects }: Correction) =>
        corrects.date === date && corrects.agency === agency && corrects.period === period;
      const earlier = corrections.slice(0, index).findLast(same);
      return earlier === undefined ? [] : [{ correction, earlier }];
    });
  });
}

/**
 * The names by which a correction can mean this report: by its own day, or by the first report in whose place it stands.
 * Those that no other of its agency and period bears come first; of several that bear one, the latest is meant.
 */
export function namesOf(reports: readonly Report[], standing: Report): readonly Corrected[] {
  const slots = slotsOf(reports);
  const own = slots.find((slot) => slot.standing === standing);
  if (own === undefined) return [];
  const bears =
    ({ date, agency, period }: Report) =>
    (report: Report) =>
      report.date === date && report.agency === agency && report.period === period;
  const names = [own.standing, own.reports[0] as Report];
  const isAlone = (named: Report) => slots.every((slot) => slot === own || !slot.reports.some(bears(named)));
  return [...names.filter(isAlone), ...names.filter((named) => !isAlone(named))];
}

function slotsOf(reports: readonly Report[]): readonly Slot[] {
  const slots: Slot[] = [];
  for (const report of reports) {
    const slot = isCorrection(report) ? slotNamed(slots, report.corrects) : undefined;
    if (slot === undefined) slots.push({ date: report.date, reports: [report], standing: report });
    else {
      slot.reports.push(report);
      if (isNamed(slot.standing, report.corrects) || report.date >= slot.standing.date) slot.standing = report;
    }
  }
  return slots;
}

function isCorrection(report: Report): report is Correction {
  return report.corrects !== null;
}

function slotNamed(slots: readonly Slot[], corrected: Corrected): Slot | undefined {
  const holding = (fits: typeof isNamed) =>
    slots.findLast(({ reports }) => reports.some((report) => fits(report, corrected)));
  return holding((report) => report.period === corrected.period && isNamed(report, corrected)) ?? holding(isNamed);
}

/** A report that names no period may be one that lacks it: the correction brings it. */
function isNamed({ date, agency, period }: Report, corrected: Corrected | null): boolean {
  return date === corrected?.date && agency === corrected.agency && (period === corrected.period || period === null);
}
