/** The agencies of a report: the counts of each, and what it is late with, for how long and with which extensions. */
import { grouped } from '../../plan/grouped.ts';
import { withName } from '../../view/named.ts';
import type { TaskView, View } from '../../view/view.ts';
import type { Totals } from '../answers.ts';
import { groupedStatusAnswer } from '../grouped-status.ts';
import type { Surroundings } from '../head.ts';
import { worstFirst } from '../order.ts';
import { askedIn, type Share, sharesOf } from '../own-part.ts';
import { everything } from '../selection.ts';
import { ratesOf, totalsOfTasks } from '../totals.ts';
import type { LateDuty, PeriodicAnswer, ReportedAgency } from './answer.ts';

/** Each agency that owes something, in the order of the register, and how many tasks stand under several. */
export function reportedAgencies(
  view: View,
  around: Surroundings,
  agency: string | null,
): Pick<PeriodicAnswer, 'agencies' | 'countedTwice'> {
  const isAlone = agency !== null && !view.plan.groups.has(agency);
  const asked = askedIn(view, agency === null ? [] : [agency]);
  const late = lateByAgency(view, (task) => (isAlone ? [{ ...task, agency }] : sharesOf(view, task, asked)));
  const told = (id: string, totals: Totals): ReportedAgency => ({
    ...{ agency: withName(view.plan, id), totals, rates: ratesOf(totals) },
    overdue: worstFirst(late.get(id) ?? []).map(duty),
  });
  if (isAlone) return { agencies: [told(agency, totalsOfTasks(view.tasks))], countedTwice: 0 };
  const { groups, countedTwice } = groupedStatusAnswer(
    view,
    'agency',
    { ...everything, agencies: agency === null ? [] : [agency] },
    around,
  );
  return { agencies: groups.flatMap(({ key, totals }) => (key === null ? [] : [told(key, totals)])), countedTwice };
}

type Late = Pick<Share, 'deadline' | 'daysLate'> & { readonly daysLeft: null; readonly task: TaskView };

function lateByAgency(
  view: View,
  sharesIn: (task: TaskView) => readonly Share[],
): ReadonlyMap<string, readonly Late[]> {
  const late = view.tasks.flatMap((task) =>
    sharesIn(task).flatMap(({ agency, standing, deadline, daysLate }) =>
      standing === 'overdue' ? [{ agency, task, deadline, daysLate, daysLeft: null }] : [],
    ),
  );
  return grouped(late, ({ agency }) => agency);
}

function duty({ task, deadline, daysLate }: Late): LateDuty {
  return {
    task: task.task.id,
    day: deadline?.day ?? null,
    originalDay: task.original?.day ?? null,
    daysLate: daysLate ?? 0,
    extensions: task.extensions,
  };
}
