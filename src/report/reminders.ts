/** `remind`: per agency, what is overdue and what falls due soon. */
import { membersOf, nameOf, owersOn } from '../view/agencies.ts';
import type { TaskView, View } from '../view/view.ts';
import type { RemindersAnswer } from './answers.ts';
import { answerHead, type Surroundings } from './head.ts';
import { soonestFirst, worstFirst } from './order.ts';
import { type Selection, select } from './selection.ts';
import { taskAnswer } from './task-answer.ts';

/** Whom to remind of what, in the order of the register. A group's duty stands under each member that has not done it. */
export function remindersAnswer(view: View, selection: Selection, around: Surroundings): RemindersAnswer {
  const owed = new Map<string, TaskView[]>();
  for (const task of select(view, selection)) {
    if (task.standing !== 'overdue' && task.standing !== 'due-soon') continue;
    for (const agency of owersNow(view, task)) {
      const known = owed.get(agency);
      if (known === undefined) owed.set(agency, [task]);
      else known.push(task);
    }
  }
  const asked = new Set(selection.agencies.flatMap((id) => [id, ...membersOf(view.plan, id)]));
  const agencies = inRegisterOrder(view, [...owed.keys()]).filter((id) => asked.size === 0 || asked.has(id));
  return {
    kind: 'reminders',
    ...answerHead(view, around),
    agencies: agencies.map((id) => agencyReminders(view, id, owed.get(id) ?? [], around)),
  };
}

function owersNow({ plan, asOf }: View, { lead, members }: TaskView): readonly string[] {
  if (members.length === 0) return owersOn(plan, lead, asOf);
  return members.filter((member) => member.state !== 'done').map((member) => member.agency);
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
