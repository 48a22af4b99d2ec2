/** Reports that say nothing new: what is recorded twice by mistake stands in the plan once. */
import { plainText } from '../calendar/fold.ts';
import type { NewReport } from '../edit/new-entry.ts';
import type { Plan, Report } from '../plan/model.ts';
import { standingReports } from '../view/corrections.ts';
import { reportsByTask } from '../view/reports-by-task.ts';

/**
 * The reports that the plan does not hold yet. One is known where the agency said the same on the same day,
 * even if that was corrected since, and where its latest word is that it is done, by the same documents. That work still
 * goes on may be reported again and again. `undated` are those of which nobody said the day: one that repeats the words
 * of a corrected report comes from the old sheet, whatever day it is recorded.
 */
export function unknownReports(
  plan: Plan,
  reports: readonly NewReport[],
  undated: ReadonlySet<NewReport> = new Set(),
): readonly NewReport[] {
  const before = reportsByTask(plan);
  return reports.filter((report) => !isKnown(report, before.get(report.task) ?? [], undated.has(report)));
}

/** The reports without those that repeat one before them. */
export function onceEach(reports: readonly NewReport[]): readonly NewReport[] {
  const seen = new Set<string>();
  return reports.filter((report) => {
    const words = JSON.stringify([report.task, wordsOf(report)]);
    const isFirst = !seen.has(words);
    seen.add(words);
    return isFirst;
  });
}

/** Whether the two are by the same agency, on the same day and period, and say the same. The task is not compared. */
export function isSameReport(one: NewReport | Report, other: NewReport | Report): boolean {
  return wordsOf(one) === wordsOf(other);
}

function isKnown(report: NewReport, before: readonly Report[], isUndated: boolean): boolean {
  const isOwn = ({ agency, period }: Report) => agency === report.agency && period === report.period;
  const own = before.filter(isOwn);
  if (own.some((one) => isSameReport(one, report))) return true;
  const repeated = own.filter((one) => told(one) === told(report));
  const standing = standingReports(before).map((one) => one.report);
  const last = standing.findLast(isOwn);
  if (report.state === 'done' && last !== undefined && repeated.includes(last)) return true;
  return isUndated && saysMore(report) && repeated.some((one) => !standing.includes(one));
}

/** More than the bare state, which may be the same again by chance. */
function saysMore({ count, evidence, note, obstacle, proposal }: NewReport): boolean {
  return count !== null || evidence.length > 0 || (note ?? obstacle ?? proposal) !== null;
}

function wordsOf(report: NewReport | Report): string {
  return JSON.stringify([report.date, report.agency, report.period, told(report)]);
}

function told({ state, count, evidence, note, obstacle, proposal }: NewReport | Report): string {
  const documents = evidence.map(({ number, date, title }) => [plain(number), date, plain(title)]);
  return JSON.stringify([state, count?.done, count?.of, documents, plain(note), plain(obstacle), plain(proposal)]);
}

function plain(text: string | null): string | null {
  return text === null ? null : plainText(text);
}
