/** `correct`: a new report that takes the place of one that was wrong. What the command line does not say stays as it was. */
import type { Day } from '../../calendar/day.ts';
import type { NewInstrument, NewReport } from '../../edit/new-entry.ts';
import type { Instrument, Plan, Report, State } from '../../plan/model.ts';
import { nameOf } from '../../view/agencies.ts';
import { standingReports } from '../../view/corrections.ts';
import { reportsByTask } from '../../view/look.ts';
import type { Invocation } from '../invocation.ts';
import { taskNamed } from '../named.ts';
import type { OpenedPlan } from '../opened-plan.ts';
import type { Options } from '../options.ts';
import { dayGiven, onlyAgencyGiven, periodGiven, required, textGiven } from './given.ts';
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
    evidence: state === wrong.state || state === 'done' ? evidenceCorrected(wrong, options) : [],
    note: saidInstead(options.note, wrong.note),
    obstacle: saidInstead(options.obstacle, wrong.obstacle),
    proposal: saidInstead(options.proposal, wrong.proposal),
    corrects: { date: wrong.date, agency: null, period: wrong.period === period ? null : wrong.period },
  };
  if (saysTheSame(corrected, wrong)) throw refusal({ why: 'nothing-corrected', task });
  return corrected;
}

/** The report to correct: the latest that fits, by whichever agency alone reported what fits. */
function reportMeant(plan: Plan, task: string, options: Options): Report {
  const day = dayGiven('--report', options.report);
  const agency = onlyAgencyGiven(plan, options);
  const standing = standingReports(reportsByTask(plan).get(task) ?? []);
  const fitting = standing.filter(({ report }) => agency === null || report.agency === agency);
  const ofDay = fitting.filter(({ date, report }) => day === null || date === day || report.date === day);
  // A period names the report that has it; where none has, it is what the correction brings.
  const ofPeriod = ofDay.filter(({ report }) => report.period === periodGiven(options.period));
  const meant = (ofPeriod.length > 0 ? ofPeriod : ofDay).map(({ report }) => report);
  const last = meant.at(-1);
  if (last === undefined) {
    throw refusal({ why: 'no-report', task, date: day, days: [...new Set(fitting.map(({ date }) => date))] });
  }
  const ids = [...new Set(meant.map((report) => report.agency))];
  if (ids.length === 1) return last;
  throw refusal({ why: 'whose-report', task, agencies: ids.map((id) => ({ id, name: nameOf(plan, id) })) });
}

/** The state as given; a document proves that the task is done. */
function stateCorrected(wrong: Report, options: Options): State {
  const { state, ...proof } = options;
  if (state === undefined) return proof.evidence === undefined ? wrong.state : 'done';
  const idle = (['evidence', 'date', 'title'] as const).find((name) => proof[name] !== undefined);
  if (state !== 'done' && idle !== undefined) {
    throw refusal({ why: 'option-beside', option: `--${idle}`, other: `--state ${state}` });
  }
  return state as State;
}

/** The evidence with what the command line says instead; the rest of what was said of the document stays. */
function evidenceCorrected(wrong: Report, { evidence, date, title }: Options): readonly NewInstrument[] {
  if (evidence === undefined && date === undefined && title === undefined) return wrong.evidence.map(written);
  const [first, ...others] = wrong.evidence.map(written);
  const number = evidence ?? first?.number;
  const day = dayGiven('--date', date) ?? first?.date;
  if (day === undefined) throw refusal({ why: 'option-without', option: '--evidence', other: '--date' });
  const corrected: NewInstrument = {
    number: required('--evidence', number),
    date: day,
    issuer: first?.issuer ?? null,
    title: title === undefined ? (first?.title ?? null) : textGiven(title),
  };
  return [corrected, ...others];
}

function written({ number, date, issuer, title }: Instrument): NewInstrument {
  return { number: number ?? '', date: date as Day, issuer, title };
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
