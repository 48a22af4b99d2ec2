/** `correct`: a new report that takes the place of one that was wrong. What the command line does not say stays as it was. */

import type { Invocation } from '../cli/invocation.ts';
import { taskNamed } from '../cli/named.ts';
import type { Options } from '../cli/options.ts';
import { dayGiven, onlyAgencyGiven, periodGiven, stateGiven, textGiven } from '../cli/recording/given.ts';
import type { UsageError } from '../cli/usage-error.ts';
import type { NewInstrument, NewReport } from '../edit/new-entry.ts';
import type { OpenedPlan } from '../open/opened-plan.ts';
import type { Plan, Report, State } from '../plan/model.ts';
import { nameOf } from '../view/agencies.ts';
import { type StandingReport, standingReports } from '../view/corrections.ts';
import { reportsByTask } from '../view/look.ts';
import { evidenceCorrected, written } from './corrected-evidence.ts';
import { namedAlone } from './correction-name.ts';
import { refusal } from './refusal.ts';

/** The correction that the command line states. A text given as blank is left out of it. */
export function correctionGiven(
  opened: OpenedPlan,
  { words, options }: Pick<Invocation, 'words' | 'options'>,
): NewReport {
  const task = taskNamed(opened.plan, words[0] ?? '');
  const date = dayGiven('--reported', options.reported) ?? opened.today;
  const wrong = reportMeant(opened.plan, task, options);
  const state = stateCorrected(wrong, options);
  const period = options.period === undefined ? wrong.period : periodGiven(options.period);
  const corrected: NewReport = {
    kind: 'report',
    task,
    date,
    agency: wrong.agency,
    state,
    period,
    evidence: state === wrong.state || state === 'done' ? evidenceCorrected(task, wrong, options) : [],
    note: saidInstead(options.note, wrong.note),
    obstacle: saidInstead(options.obstacle, wrong.obstacle),
    proposal: saidInstead(options.proposal, wrong.proposal),
    corrects: null,
  };
  if (saysTheSame(corrected, wrong)) throw refusal({ why: 'nothing-corrected', task });
  const named = namedAlone(reportsByTask(opened.plan).get(task) ?? [], wrong, corrected);
  if (named !== null) return named;
  const agency = { id: wrong.agency, name: nameOf(opened.plan, wrong.agency) };
  throw refusal({ why: 'ambiguous-report', task, date: wrong.date, agency });
}

/** The report to correct: the latest that fits, by whichever agency alone reported what fits. */
function reportMeant(plan: Plan, task: string, options: Options): Report {
  const day = dayGiven('--report', options.report);
  const agency = onlyAgencyGiven(plan, options);
  const standing = standingReports(reportsByTask(plan).get(task) ?? []);
  const fitting = standing.filter(({ report }) => agency === null || report.agency === agency);
  const ofDay = fitting.filter(({ date, report }) => day === null || date === day || report.date === day);
  const meant = ofPeriodGiven(ofDay, options).map(({ report }) => report);
  const last = meant.at(-1);
  if (last === undefined) throw noReport(task, options, fitting);
  const ids = [...new Set(meant.map((report) => report.agency))];
  if (ids.length === 1) return last;
  throw refusal({ why: 'whose-report', task, agencies: ids.map((id) => ({ id, name: nameOf(plan, id) })) });
}

/**
 * A period names the report that has it. Where none has, it is what the correction brings: to a report that lacks it, or
 * to the one of the day given. Without a period, those without one come first.
 */
function ofPeriodGiven(fitting: readonly StandingReport[], options: Options): readonly StandingReport[] {
  const period = periodGiven(options.period);
  const having = (wanted: string | null) => fitting.filter(({ report }) => report.period === wanted);
  const ofPeriod = having(period);
  if (ofPeriod.length > 0) return ofPeriod;
  return period === null || options.report !== undefined ? fitting : having(null);
}

function noReport(task: string, options: Options, fitting: readonly StandingReport[]): UsageError {
  const periods = new Set(fitting.flatMap(({ report }) => report.period ?? []));
  return refusal({
    why: 'no-report',
    task,
    date: dayGiven('--report', options.report),
    period: periodGiven(options.period),
    days: [...new Set(fitting.map(({ date }) => date))],
    periods: options.period === undefined ? [] : [...periods].toSorted(),
  });
}

/** The state as given; a document that comes to a report without any proves that the task is done. */
function stateCorrected(wrong: Report, options: Options): State {
  const { state, ...proof } = options;
  if (state === undefined) return proof.evidence === undefined || wrong.evidence.length > 0 ? wrong.state : 'done';
  const idle = (['evidence', 'date', 'title'] as const).find((name) => proof[name] !== undefined);
  if (stateGiven(state) !== 'done' && idle !== undefined) {
    throw refusal({ why: 'option-beside', option: `--${idle}`, other: `--state ${state}` });
  }
  return stateGiven(state);
}

function saidInstead(given: string | undefined, before: string | null): string | null {
  return given === undefined ? before : textGiven(given);
}

function saysTheSame(corrected: NewReport, wrong: Report): boolean {
  const said = ({ state, period, note, obstacle, proposal }: NewReport | Report) =>
    JSON.stringify([state, period, note, obstacle, proposal]);
  const documents = (evidence: readonly NewInstrument[]) => JSON.stringify(evidence);
  return said(corrected) === said(wrong) && documents(corrected.evidence) === documents(wrong.evidence.map(written));
}
