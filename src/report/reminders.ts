/** `remind`: per agency, what is overdue and what falls due soon. */
import { membersOf, nameOf, owersOn } from '../view/agencies.ts';
import type { TaskView, View } from '../view/view.ts';
import type { RemindersAnswer } from './answers.ts';
import { answerHead, type Surroundings } from './head.ts';
import { soonestFirst, worstFirst } from './order.ts';
import { ownReports } from './own-reports.ts';
import { type Selection, select } from './selection.ts';
import { countedTask } from './status.ts';
import { taskAnswer } from './task-answer.ts';
import { totalsOf } from './totals.ts';

/**
 * Whom to remind of what, in the order of the register. A group's duty stands under each member that has not done it.
 * The totals are those of all tasks selected.
 */
export function remindersAnswer(view: View, selection: Selection, around: Surroundings): RemindersAnswer {
  const owed = new Map<string, TaskView[]>();
  const tasks = select(view, selection);
  for (const task of tasks) {
    for (const [agency, part] of partsOf(view, task)) {
      if (part.standing !== 'overdue' && part.standing !== 'due-soon') continue;
      const known = owed.get(agency);
      if (known === undefined) owed.set(agency, [part]);
      else known.push(part);
    }
  }
  const asked = new Set(selection.agencies.flatMap((id) => [id, ...membersOf(view.plan, id)]));
  const agencies = inRegisterOrder(view, [...owed.keys()]).filter((id) => asked.size === 0 || asked.has(id));
  return {
    kind: 'reminders',
    ...answerHead(view, around),
    totals: totalsOf(tasks.map(countedTask)),
    agencies: agencies.map((id) => agencyReminders(view, id, owed.get(id) ?? [], around)),
  };
}

/** The task as it stands for each agency that owes it: a duty of several with that agency's own day and reports. */
function partsOf(view: View, task: TaskView): readonly (readonly [agency: string, TaskView])[] {
  const { plan, asOf } = view;
  if (task.members.length === 0) return owersOn(plan, task.lead, asOf).map((agency) => [agency, task]);
  return task.members.map(({ agency, deadline, state, standing, daysLate, daysLeft }) => {
    const reports = ownReports(view, task, agency);
    return [agency, { ...task, deadline, state, standing, daysLate, daysLeft, reports }];
  });
}

function agencyReminders({ plan }: View, id: string, tasks: readonly TaskView[], { locate }: Surroundings) {
  const answers = (standing: TaskView['standing'], inOrder: (tasks: readonly TaskView[]) => TaskView[]) =>
    inOrder(tasks.filter((task) => task.standing === standing)).map((task) => taskAnswer(plan, task, locate));
  return {
    agency: { id, name: nameOf(plan, id), email: plan.agencies.get(id)?.email ?? null },
    overdue: answers('overdue', worstFirst),
    dueSoon: answers('due-soon', soonestFirst),
  };
}

function inRegisterOrder({ plan }: View, ids: readonly string[]): string[] {
  const order = new Map(plan.register.map((entry, index) => [entry.id, index]));
  return ids.toSorted((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
}
