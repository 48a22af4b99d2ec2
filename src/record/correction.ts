/** A correction: a new report that takes the place of one that was wrong. What is not said instead stays as it was. */
import type { Day } from '../calendar/day.ts';
import type { NewEvidence, NewReport } from '../edit/new-entry.ts';
import type { Plan, Report, State } from '../plan/model.ts';
import { type StandingReport, standingReports } from '../view/corrections.ts';
import { withName } from '../view/named.ts';
import { reportsByTask } from '../view/reports-by-task.ts';
import { type DocumentInstead, evidenceCorrected, written } from './corrected-evidence.ts';
import { namedAlone } from './correction-name.ts';
import { agencyOf, hiddenIn, taskOf } from './facts.ts';
import { isRefusal, type ReportRefusal } from './refusal.ts';

/** Which report is wrong, and what is said instead: undefined leaves it as it was, null takes it away. */
export interface CorrectionFacts {
  /** As people name it. */
  readonly task: string;
  /** The day of the wrong report; null for the latest that fits. */
  readonly report: Day | null;
  /** Who made it, as people name it; null where only one agency reported what fits. */
  readonly agency: string | null;
  /** The day of the correction. */
  readonly date: Day;
  readonly state: State | undefined;
  readonly period: string | null | undefined;
  readonly count: NewReport['count'] | undefined;
  readonly document: DocumentInstead;
  readonly note: string | null | undefined;
  readonly obstacle: string | null | undefined;
  readonly proposal: string | null | undefined;
}

/** The correction that is stated. */
export function correctionStated(plan: Plan, facts: CorrectionFacts): NewReport | ReportRefusal {
  const { document, note, obstacle, proposal } = facts;
  const hidden = hiddenIn([document.number, document.title, note, obstacle, proposal]);
  if (hidden !== null) return hidden;
  const task = taskOf(plan, facts.task);
  if (isRefusal(task)) return task;
  const wrong = reportMeant(plan, task, facts);
  if (isRefusal(wrong)) return wrong;
  const corrected = correctedReport(task, wrong, facts);
  if (isRefusal(corrected)) return corrected;
  if (saysTheSame(corrected, wrong)) return { why: 'nothing-corrected', task };
  const named = namedAlone(reportsByTask(plan).get(task) ?? [], wrong, corrected);
  return named ?? { why: 'ambiguous-report', task, date: wrong.date, agency: withName(plan, wrong.agency) };
}

/** The report to correct: the latest that fits, by whichever agency alone reported what fits. */
function reportMeant(plan: Plan, task: string, facts: CorrectionFacts): Report | ReportRefusal {
  const agency = facts.agency === null ? null : agencyOf(plan, facts.agency);
  if (isRefusal(agency)) return agency;
  const day = facts.report;
  const standing = standingReports(reportsByTask(plan).get(task) ?? []);
  const fitting = standing.filter(({ report }) => agency === null || report.agency === agency);
  const ofDay = fitting.filter(({ date, report }) => day === null || date === day || report.date === day);
  const meant = ofPeriodGiven(ofDay, facts).map(({ report }) => report);
  const last = meant.at(-1);
  if (last === undefined) return noReport(task, facts, fitting);
  const ids = [...new Set(meant.map((report) => report.agency))];
  if (ids.length === 1) return last;
  return { why: 'whose-report', task, agencies: ids.map((id) => withName(plan, id)) };
}

/**
 * A period names the report that has it. Where none has, it is what the correction brings: to a report that lacks it, or
 * to the one of the day given. Without a period, those without one come first.
 */
function ofPeriodGiven(
  fitting: readonly StandingReport[],
  { period = null, report: day }: CorrectionFacts,
): readonly StandingReport[] {
  const having = (wanted: string | null) => fitting.filter(({ report }) => report.period === wanted);
  const ofPeriod = having(period);
  if (ofPeriod.length > 0) return ofPeriod;
  return period === null || day !== null ? fitting : having(null);
}

function noReport(task: string, facts: CorrectionFacts, fitting: readonly StandingReport[]): ReportRefusal {
  const periods = new Set(fitting.flatMap(({ report }) => report.period ?? []));
  return {
    why: 'no-report',
    task,
    date: facts.report,
    period: facts.period ?? null,
    days: [...new Set(fitting.map(({ date }) => date))],
    periods: facts.period === undefined ? [] : [...periods].toSorted(),
  };
}

/** The wrong report with what is said instead. Documents prove what is done: another state takes them away. */
function correctedReport(task: string, wrong: Report, facts: CorrectionFacts): NewReport | ReportRefusal {
  const state = facts.state ?? stateProved(wrong, facts.document);
  const evidence = state === wrong.state || state === 'done' ? evidenceCorrected(task, wrong, facts.document) : [];
  if (isRefusal(evidence)) return evidence;
  const instead = (said: string | null | undefined, before: string | null) => (said === undefined ? before : said);
  return {
    kind: 'report',
    task,
    date: facts.date,
    agency: wrong.agency,
    state,
    period: instead(facts.period, wrong.period),
    count: facts.count === undefined ? wrong.count : facts.count,
    evidence,
    note: instead(facts.note, wrong.note),
    obstacle: instead(facts.obstacle, wrong.obstacle),
    proposal: instead(facts.proposal, wrong.proposal),
    corrects: null,
  };
}

/** What comes as evidence to a report without any proves that the task is done. */
function stateProved(wrong: Report, { number, title }: DocumentInstead): State {
  return (number ?? title ?? null) === null || wrong.evidence.length > 0 ? wrong.state : 'done';
}

function saysTheSame(corrected: NewReport, wrong: Report): boolean {
  const said = ({ state, period, count, note, obstacle, proposal }: NewReport | Report) =>
    JSON.stringify([state, period, count?.done, count?.of, note, obstacle, proposal]);
  const documents = (evidence: readonly NewEvidence[]) => JSON.stringify(evidence);
  return said(corrected) === said(wrong) && documents(corrected.evidence) === documents(wrong.evidence.map(written));
}
