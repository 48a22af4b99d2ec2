/** How a correction names the report that it takes the place of, so that it is that one and no other. */
import type { NewReport } from '../edit/new-entry.ts';
import type { Corrected, Report } from '../plan/model.ts';
import { namesOf, standingReports } from '../view/corrections.ts';

/**
 * The correction with a name in it by which the wrong report is meant; null where every name means another one too. `reports` are those on the
 * task, in the order of the file; afterwards they stand as before, but for the wrong one, in whose place the new one is.
 */
export function namedAlone(reports: readonly Report[], wrong: Report, corrected: NewReport): NewReport | null {
  const replacedBy = (corrects: Corrected) =>
    replaced(reports, { ...corrected, corrects, evidence: [], origin: wrong.origin });
  const names = namesOf(reports, wrong).map((name) => ({ ...name, period: name.period ?? corrected.period }));
  const alone = names.find((name) => isOnly(replacedBy(name), wrong));
  if (alone !== undefined) return named(corrected, alone);
  // Written before what it corrects, it corrects nothing: a rule of the plan refuses it.
  return replacedBy(wrong).length === 0 ? named(corrected, wrong) : null;
}

function named(corrected: NewReport, { date, agency, period }: Corrected): NewReport {
  return {
    ...corrected,
    corrects: {
      date,
      agency: agency === corrected.agency ? null : agency,
      period: period === corrected.period ? null : period,
    },
  };
}

/** The reports that stand no more once the correction is in its place in the file; itself too where it does not stand. */
function replaced(reports: readonly Report[], correction: Report): readonly Report[] {
  const place = reports.findLastIndex(({ date }) => date <= correction.date) + 1;
  const standing = (all: readonly Report[]) => standingReports(all).map(({ report }) => report);
  const after = new Set(standing(reports.toSpliced(place, 0, correction)));
  return [...standing(reports), correction].filter((report) => !after.has(report));
}

function isOnly(replacedReports: readonly Report[], wrong: Report): boolean {
  return replacedReports.length === 1 && replacedReports[0] === wrong;
}
