/** A report as its sentences tell it, whether it is of one plan or of several: of several, each task under a name that says its plan. */
import type { Day } from '../../calendar/day.ts';
import type { PlanAnswer, Rates, TaskAnswer, Totals } from '../../report/answers.ts';
import type {
  AnyReport,
  OwnParagraph,
  PeriodicOfPlans,
  ReportBody,
  SilentAgency,
} from '../../report/periodic/answer.ts';
import type { NamedPlan } from '../../report/plans-answers.ts';
import { capitalised } from '../text/capital.ts';
import type { Language } from '../words/language.ts';
import { type MaybeOfPlan, planLabels } from '../words/plan-labels.ts';
import { citedPlan, citedPlans, planName, shortPlan, shortPlans } from '../words/plan-name.ts';
import { leftOutLines } from '../words/plans.ts';
import { reportPlansWords } from '../words/report-plans.ts';

export interface ToldReport extends Omit<ReportBody, 'paragraphs' | 'silent'> {
  readonly asOf: Day;
  /** What it is about: the plan in full and in brief, or how many plans. */
  readonly cited: string;
  readonly brief: string;
  /** Of several; none of one. */
  readonly plans: readonly ToldPlan[];
  /** What the report is not about. */
  readonly notes: readonly string[];
  readonly paragraphs: readonly AttributedParagraph[];
  readonly silent: readonly SilentOn[];
}

/** One of several plans. */
export interface ToldPlan {
  readonly id: string;
  /** As briefly as it can be told from the others, and in full. */
  readonly label: string;
  readonly cited: string;
  readonly totals: Totals;
  readonly rates: Rates;
  readonly before: Totals | null;
  readonly yearBefore: Totals | null;
}

/** `of` is the plan by whose office it was written; null of the only one. */
export type AttributedParagraph = OwnParagraph & { readonly of: string | null };

/** `on` are the plans about which it reported nothing; null of the only one. */
export type SilentOn = SilentAgency & { readonly on: string | null };

/** The report with what it says of plans in words. */
export function toldReport(answer: AnyReport, language: Language): ToldReport {
  if (answer.plan === null) return toldOfPlans(answer, language);
  return {
    ...answer,
    ...{ cited: citedPlan(answer, language), brief: shortPlan(answer, language), plans: [], notes: [] },
    paragraphs: answer.paragraphs.map((one) => ({ ...one, of: null })),
    silent: answer.silent.map((one) => ({ ...one, on: null })),
  };
}

/** The tasks of a report, each with its plan where there are several. */
export function tasksIn({ tasks }: AnyReport): readonly (TaskAnswer & MaybeOfPlan)[] {
  return tasks;
}

function toldOfPlans(answer: PeriodicOfPlans, language: Language): ToldReport {
  const labels = planLabels(answer.plans, language);
  const labelOf: PlanLabel = ({ id, title }) => labels.get(id) ?? title;
  const plans = answer.plans.filter(({ totals }) => answer.agency === null || totals.tasks > 0);
  const cited = plans.map((plan) => ({ plan: plan satisfies PlanAnswer }));
  const where = plans.length > 1 ? ` ${reportPlansWords.listed[language]}` : '';
  return {
    ...answer,
    ...tasksNamed(answer, (task, plan) => reportPlansWords.taskOf[language](task, labelOf(plan))),
    sender: answer.sender.name === '' ? { ...answer.sender, name: blank } : answer.sender,
    cited: `${citedPlans(cited, language)}${where}`,
    brief: shortPlans(cited, language),
    plans: plans.map(({ id, title, totals, rates, before, yearBefore, ...plan }) => ({
      ...{ id, totals, rates, before, yearBefore },
      label: capitalised(labelOf({ id, title })),
      cited: capitalised(citedPlan({ plan: { ...plan, id, title } }, language)),
    })),
    notes: notesOf(answer, language),
    paragraphs: answer.paragraphs.toSorted(underHeadingsLast).map((one) => ({ ...one, of: labelOf(one.plan) })),
    silent: answer.silent.map((one) => ({ ...one, on: silentOn(one, labelOf, language) })),
  };
}

/** What a plan is called beside the others. */
type PlanLabel = (plan: NamedPlan) => string;

/** Left to the office to fill in. */
const blank = '…………………';

/** A task of a plan by the name that it has among all. */
type TaskName = (task: string, plan: NamedPlan) => string;

function tasksNamed(answer: PeriodicOfPlans, nameOf: TaskName) {
  const listed = <Item extends { id: string; plan: NamedPlan }>(tasks: readonly Item[]) =>
    tasks.map((task) => ({ ...task, id: nameOf(task.id, task.plan) }));
  const about = <Item extends { task: string; plan: NamedPlan }>(entries: readonly Item[]) =>
    entries.map((one) => ({ ...one, task: nameOf(one.task, one.plan) }));
  return {
    agencies: answer.agencies.map((one) => ({ ...one, overdue: about(one.overdue) })),
    amendments: about(answer.amendments),
    ...{ done: listed(answer.done), doneEarlier: listed(answer.doneEarlier), overdue: listed(answer.overdue) },
    ...{ dueBeforeEnd: listed(answer.dueBeforeEnd), next: listed(answer.next), tasks: listed(answer.tasks) },
    ...{ recurring: about(answer.recurring), shared: about(answer.shared) },
    ...{ obstacles: about(answer.obstacles), proposals: about(answer.proposals) },
  };
}

function notesOf(answer: PeriodicOfPlans, language: Language): readonly string[] {
  const later = answer.issuedLater.map((plan) => planName({ plan }));
  return [
    ...leftOutLines(answer, language),
    ...(later.length === 0 ? [] : [reportPlansWords.issuedLater[language](later, answer.asOf)]),
  ];
}

/** What stands under no heading of its own must not come to stand under that of another plan's. */
function underHeadingsLast(one: OwnParagraph, other: OwnParagraph): number {
  return Number(one.heading !== null) - Number(other.heading !== null);
}

function silentOn({ plans }: PeriodicOfPlans['silent'][number], labelOf: PlanLabel, language: Language): string {
  return reportPlansWords.silentOn[language](plans.map(({ plan, owes }) => ({ plan: labelOf(plan), owes })));
}
