/** Corrections: a later report on a task that takes the place of an earlier one, so that reports are only ever added. */

import type { Day } from '../calendar/day.ts';
import { inOrder } from '../calendar/in-order.ts';
import type { Corrected, Report } from '../plan/model.ts';

/** A report that no correction took the place of. */
export interface StandingReport {
  readonly report: Report;
  /** The day that it speaks for: of a correction, that of the report which it corrects. */
  readonly date: Day;
}

/** A report that corrects another. */
type Correction = Report & { readonly corrects: Corrected };

/** A correction of what an earlier one corrected already. */
interface RepeatedCorrection {
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
    .sort((a, b) => inOrder(a.date, b.date));
}

/** The corrections that name no report standing before them in the file. */
export function unknownCorrections(reports: readonly Report[]): readonly Correction[] {
  const before = new Set<string>();
  return reports.filter((report): report is Correction => {
    const isUnknown = isCorrection(report) && !namesMeant(report.corrects).some((name) => before.has(name));
    before.add(nameOf(report));
    return isUnknown;
  });
}

/**
 * The corrections that name the very report which another one before them names, each with that one. Where that one goes
 * by the same name it is the latest word, and meant; and a further correction of either settles which of them holds.
 */
export function repeatedCorrections(reports: readonly Report[]): readonly RepeatedCorrection[] {
  return slotsOf(reports).flatMap((slot) => {
    const corrections = slot.reports.slice(1).filter(isCorrection);
    const latest = new Map<string, Correction>();
    return corrections.flatMap((correction) => {
      const earlier = latest.get(nameOf(correction.corrects));
      latest.set(nameOf(correction.corrects), correction);
      if (earlier === undefined || nameOf(earlier) === nameOf(correction.corrects)) return [];
      return slot.standing === correction || slot.standing === earlier ? [{ correction, earlier }] : [];
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
  // The place of the latest slot with a report of that name.
  const named = new Map<string, number>();
  for (const report of reports) {
    const meant = isCorrection(report) ? namesMeant(report.corrects).find((name) => named.has(name)) : undefined;
    const at = meant === undefined ? slots.length : (named.get(meant) as number);
    const slot = slots[at];
    if (slot === undefined) slots.push({ date: report.date, reports: [report], standing: report });
    else {
      slot.reports.push(report);
      if (isNamed(slot.standing, report.corrects) || report.date >= slot.standing.date) slot.standing = report;
    }
    named.set(nameOf(report), Math.max(at, named.get(nameOf(report)) ?? 0));
  }
  return slots;
}

function isCorrection(report: Report): report is Correction {
  return report.corrects !== null;
}

/** The day, agency and period of a report on one line: what a correction names it by. */
function nameOf({ date, agency, period }: Corrected): string {
  return [date, agency, period ?? ''].join('\n');
}

/** The names that a correction can mean, the likelier first: a report that names no period may be one that lacks it. */
function namesMeant(corrected: Corrected): readonly string[] {
  return [nameOf(corrected), nameOf({ ...corrected, period: null })];
}

/** A report that names no period may be one that lacks it: the correction brings it. */
function isNamed({ date, agency, period }: Report, corrected: Corrected | null): boolean {
  return date === corrected?.date && agency === corrected.agency && (period === corrected.period || period === null);
}
