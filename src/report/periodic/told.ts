/** What agencies told in a period: what stands in the way, what they propose; and who told nothing at all. */

import type { Day } from '../../calendar/day.ts';
import { inOrder } from '../../calendar/in-order.ts';
import { firstDayNamed } from '../../calendar/period.ts';
import type { Report } from '../../plan/model.ts';
import { answeringFor } from '../../view/agencies.ts';
import { withName } from '../../view/named.ts';
import { openTold, type Told } from '../../view/obstacles.ts';
import { spokenFor } from '../../view/speakers.ts';
import type { Standing, TaskView, View } from '../../view/view.ts';
import type { SilentAgency, ToldInReport } from './answer.ts';
import { isWithin, type Span } from './occurrences.ts';
import type { Owners } from './own-part.ts';

/** All told in these days, and the last that each agency told of a task that is not done, whenever that was. */
export function toldWithin(view: View, what: 'obstacle' | 'proposal', span: Span): readonly ToldInReport[] {
  return view.tasks.flatMap((task) => {
    const inPeriod = task.reports.flatMap((report) => toldIn(report, what, span));
    return eachOnce([...openTold(task, what), ...inPeriod]).map(({ agency, date, text }) => ({
      task: task.task.id,
      agency: withName(view.plan, agency),
      date,
      text,
    }));
  });
}

function toldIn({ agency, date, ...report }: Report, what: 'obstacle' | 'proposal', span: Span): Told[] {
  const text = report[what];
  return text !== null && isWithin(span, date) ? [{ agency, date, text }] : [];
}

/** By day: what was told last and in the period, too, is told once. */
function eachOnce(told: readonly Told[]): readonly Told[] {
  const known = new Map(told.map((one) => [`${one.date}\n${one.agency}\n${one.text}`, one]));
  return [...known.values()].sort((a, b) => inOrder(a.date, b.date));
}

const owed: readonly Standing[] = ['in-term', 'due-soon', 'overdue', 'ongoing', 'no-deadline'];

/** Those that owe something on the day of the view and for which nobody reported in these days, by the register. */
export function silentAgencies(view: View, span: Span, owners: Owners): readonly SilentAgency[] {
  const { plan, asOf } = view;
  const reports = plan.progress.flatMap((progress) => progress.reports).filter(({ date }) => date <= asOf);
  const lastBy = new Map<string, Day>();
  for (const report of reports)
    for (const agency of spokenFor(plan, report)) {
      const known = lastBy.get(agency);
      if (known === undefined || known < report.date) lastBy.set(agency, report.date);
    }
  const duties = dutiesByAgency(view, owners);
  const registered = plan.register.map(({ id }) => id).filter((id) => duties.has(id));
  return [...new Set([...registered, ...duties.keys()])].flatMap((id) => {
    const own = duties.get(id) as Duties;
    const last =
      [id, ...own.owners]
        .flatMap((agency) => lastBy.get(agency) ?? [])
        .toSorted()
        .at(-1) ?? null;
    if (isWithin(span, last)) return [];
    return [{ ...withName(plan, id), owes: own.tasks, lastReport: last }];
  });
}

interface Duties {
  tasks: number;
  /** The agencies for which it answers. */
  readonly owners: Set<string>;
}

/** How much each agency in office owes on the day. */
function dutiesByAgency(view: View, owners: Owners): ReadonlyMap<string, Duties> {
  const { plan, asOf } = view;
  const duties = new Map<string, Duties>();
  for (const task of view.tasks.filter((one) => isOwedBy(one, asOf)))
    for (const owner of ownersLeft(task, owners))
      for (const agency of answeringFor(plan, owner, asOf)) {
        const known = duties.get(agency) ?? { tasks: 0, owners: new Set() };
        known.tasks += 1;
        known.owners.add(owner);
        duties.set(agency, known);
      }
  return duties;
}

/** Whether it is owed on the day: what begins later, nobody has to report on yet. */
function isOwedBy({ task: { start } }: TaskView, asOf: Day): boolean {
  return start === null || (firstDayNamed(start.value) ?? asOf) <= asOf;
}

function ownersLeft(task: TaskView, owners: Owners): readonly string[] {
  if (task.members.length > 0)
    return task.members.filter(({ standing }) => owed.includes(standing)).map(({ agency }) => agency);
  return owed.includes(task.standing) ? owners(task) : [];
}
