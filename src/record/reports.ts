/** `done` and `update`: one new report for each task and agency. */

import type { Day } from '../calendar/day.ts';
import type { Invocation } from '../cli/invocation.ts';
import { agencyNamed } from '../cli/named.ts';
import type { Options } from '../cli/options.ts';
import { dayGiven, numberGiven, periodGiven, requiredDay, tasksGiven, textGiven } from '../cli/recording/given.ts';
import type { NewInstrument, NewReport } from '../edit/new-entry.ts';
import type { OpenedPlan } from '../open/opened-plan.ts';
import type { Plan, State } from '../plan/model.ts';
import { nameOf, owersOn } from '../view/agencies.ts';
import { look } from '../view/look.ts';
import type { TaskView } from '../view/view.ts';
import { unknownReports } from './known-reports.ts';
import { refusal } from './refusal.ts';

/** The reports in this state that the command line states and the plan has not: for each task one by each of the agencies. */
export function reportsGiven(
  opened: OpenedPlan,
  { words, options }: Pick<Invocation, 'words' | 'options'>,
  state: State,
): readonly NewReport[] {
  const date = dayGiven('--reported', options.reported) ?? opened.today;
  const evidence = evidenceGiven(options);
  const tasks = look(opened.plan, date).tasks;
  const stated = tasksGiven(opened.plan, words).flatMap((id) => {
    const task = tasks.find((view) => view.task.id === id) as TaskView;
    return reporters(opened.plan, task, options, date).map(
      (agency): NewReport => ({
        kind: 'report',
        task: id,
        date,
        agency,
        state,
        period: periodGiven(options.period),
        evidence,
        note: textGiven(options.note),
        obstacle: textGiven(options.obstacle),
        proposal: textGiven(options.proposal),
        corrects: null,
      }),
    );
  });
  return unknownReports(opened.plan, stated);
}

/** The document that the command line names as proof; `--date` and `--title` say more of it. */
export function evidenceGiven({ evidence, date, title }: Options): readonly NewInstrument[] {
  if (evidence === undefined) {
    if (date !== undefined) throw refusal({ why: 'option-without', option: '--date', other: '--evidence' });
    if (title !== undefined) throw refusal({ why: 'option-without', option: '--title', other: '--evidence' });
    return [];
  }
  if (date === undefined) throw refusal({ why: 'option-without', option: '--evidence', other: '--date' });
  return [
    {
      number: numberGiven('--evidence', evidence),
      date: requiredDay('--date', date),
      issuer: null,
      title: textGiven(title),
    },
  ];
}

/** Who reports: the agencies named, else the only one that owes the task on the day. All are in office on it. */
function reporters(plan: Plan, view: TaskView, options: Options, date: Day): readonly string[] {
  if (options.agency === undefined) return [soleOwer(plan, view, date)];
  const named = options.agency.map((given) => agencyNamed(plan, given));
  return [...new Set(named.map((id) => inOffice(plan, id, date)))];
}

/**
 * The agency that alone owes the task on the day. A usage error where several do, which names those with open parts, and
 * where it has ended before the day, which names its successors.
 */
export function soleOwer(plan: Plan, { task, lead, members }: TaskView, date: Day): string {
  const owers = owersOn(plan, lead, date);
  const [only] = owers;
  if (only !== undefined && owers.length === 1) return inOffice(plan, only, date);
  const open = members.filter(({ state }) => state !== 'done').map(({ agency }) => agency);
  const agencies = (open.length > 0 ? open : owers).map((id) => ({ id, name: nameOf(plan, id) }));
  throw refusal({ why: 'which-agency', task: task.id, agencies });
}

/** The agency, if it may still report on the day: whoever has ended does not. */
function inOffice(plan: Plan, id: string, date: Day): string {
  const { until = null, successors = [] } = plan.agencies.get(id) ?? {};
  if (until === null || date <= until) return id;
  const heirs = successors.map((heir) => ({ id: heir, name: nameOf(plan, heir) }));
  throw refusal({ why: 'not-in-office', agency: { id, name: nameOf(plan, id) }, until, date, successors: heirs });
}
