/** Reports on tasks: one new report for each task and agency. */
import type { Day } from '../calendar/day.ts';
import type { NewEvidence, NewReport } from '../edit/new-entry.ts';
import type { Plan } from '../plan/model.ts';
import { owersOn } from '../view/agencies.ts';
import { look } from '../view/look.ts';
import { withName } from '../view/named.ts';
import type { TaskView } from '../view/view.ts';
import { agenciesOf, hiddenIn, tasksOf } from './facts.ts';
import { unknownReports } from './known-reports.ts';
import { forAll, isRefusal, type ReportRefusal } from './refusal.ts';

/** What is said of one or several tasks at once. */
export interface ReportFacts
  extends Pick<NewReport, 'date' | 'state' | 'period' | 'count' | 'evidence' | 'note' | 'obstacle' | 'proposal'> {
  /** As people name them. */
  readonly tasks: readonly string[];
  /** Who reports, as people name them; none for the only one that owes each task. */
  readonly agencies: readonly string[];
}

/** The reports that say so and that the plan has not: for each task one by each of the agencies. */
export function reportsStated(plan: Plan, facts: ReportFacts): readonly NewReport[] | ReportRefusal {
  const { tasks: named, agencies, ...said } = facts;
  const hidden = hiddenIn(textsOf(said));
  if (hidden !== null) return hidden;
  const tasks = tasksOf(plan, named);
  if (isRefusal(tasks)) return tasks;
  const views = look(plan, said.date).tasks;
  const stated = forAll(tasks, (id) => {
    const reporters = reportersOf(plan, views.find(({ task }) => task.id === id) as TaskView, facts);
    if (isRefusal(reporters)) return reporters;
    return reporters.map((agency): NewReport => ({ kind: 'report', task: id, agency, ...said, corrects: null }));
  });
  return isRefusal(stated) ? stated : unknownReports(plan, stated.flat());
}

/** What a person wrote in a report. */
export function textsOf(said: {
  readonly evidence: readonly Pick<NewEvidence, 'number' | 'title'>[];
  readonly note: string | null;
  readonly obstacle: string | null;
  readonly proposal: string | null;
}): readonly (string | null)[] {
  const { evidence, note, obstacle, proposal } = said;
  return [...evidence.flatMap(({ number, title }) => [number, title]), note, obstacle, proposal];
}

/** Who reports: the agencies named, else the only one that owes the task on the day. */
function reportersOf(plan: Plan, view: TaskView, { agencies, date }: ReportFacts): readonly string[] | ReportRefusal {
  if (agencies.length === 0) {
    const only = soleOwer(plan, view, date);
    return isRefusal(only) ? only : [only];
  }
  return agenciesOf(plan, agencies);
}

/**
 * The agency that alone owes the task on the day. Refused where several do, with those that have open parts.
 */
export function soleOwer(plan: Plan, { task, lead, members }: TaskView, date: Day): string | ReportRefusal {
  const owers = owersOn(plan, lead, date);
  const [only] = owers;
  if (only !== undefined && owers.length === 1) return only;
  const open = members.filter(({ state }) => state !== 'done').map(({ agency }) => agency);
  const agencies = (open.length > 0 ? open : owers).map((id) => withName(plan, id));
  return { why: 'which-agency', task: task.id, agencies };
}
