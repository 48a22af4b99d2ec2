/** `done` and `update`: one new report for each task and agency. */

import type { Day } from '../../calendar/day.ts';
import type { NewInstrument, NewReport } from '../../edit/new-entry.ts';
import type { Plan, State } from '../../plan/model.ts';
import { nameOf, owersOn } from '../../view/agencies.ts';
import { look } from '../../view/look.ts';
import type { TaskView } from '../../view/view.ts';
import type { Invocation } from '../invocation.ts';
import { agencyNamed } from '../named.ts';
import type { OpenedPlan } from '../opened-plan.ts';
import type { Options } from '../options.ts';
import { dayGiven, periodGiven, required, requiredDay, tasksGiven, textGiven } from './given.ts';
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
      number: required('--evidence', evidence),
      date: requiredDay('--date', date),
      issuer: null,
      title: textGiven(title),
    },
  ];
}

/** Who reports: the agencies named, else the only one that owes the task on the day. */
function reporters(plan: Plan, view: TaskView, options: Options, date: Day): readonly string[] {
  if (options.agency !== undefined) return [...new Set(options.agency.map((given) => agencyNamed(plan, given)))];
  return [soleOwer(plan, view, date)];
}

/** The agency that alone owes the task on the day; where several do, a usage error that names those with open parts. */
export function soleOwer(plan: Plan, { task, lead, members }: TaskView, date: Day): string {
  const owers = owersOn(plan, lead, date);
  const [only] = owers;
  if (only !== undefined && owers.length === 1) return only;
  const open = members.filter(({ state }) => state !== 'done').map(({ agency }) => agency);
  const agencies = (open.length > 0 ? open : owers).map((id) => ({ id, name: nameOf(plan, id) }));
  throw refusal({ why: 'which-agency', task: task.id, agencies });
}
