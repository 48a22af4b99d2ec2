/** `remind`: per agency, what is overdue and what falls due soon. */
import { askedFor, nameOf, owersOn } from '../view/agencies.ts';
import type { MemberView, TaskView, View } from '../view/view.ts';
import type { MemberCounts, RemindedTask, RemindersAnswer } from './answers.ts';
import { answerHead, type Surroundings } from './head.ts';
import { soonestFirst, worstFirst } from './order.ts';
import { partsWithReports } from './own-reports.ts';
import { type Selection, select } from './selection.ts';
import { countedTask } from './status.ts';
import { taskAnswer } from './task-answer.ts';
import { totalsOf } from './totals.ts';

/**
 * Whom to remind of what, in the order of the register. A group's duty stands under each member that has not done it.
 * The totals are those of all tasks selected.
 */
export function remindersAnswer(view: View, selection: Selection, around: Surroundings): RemindersAnswer {
  const owed = new Map<string, Owed[]>();
  const tasks = select(view, selection);
  for (const task of tasks) {
    for (const part of partsOf(view, task)) {
      const { standing } = part.task;
      if (standing !== 'overdue' && standing !== 'due-soon') continue;
      const known = owed.get(part.agency);
      if (known === undefined) owed.set(part.agency, [part]);
      else known.push(part);
    }
  }
  const asked = askedFor(view.plan, selection.agencies);
  const agencies = inRegisterOrder(view, [...owed.keys()]).filter((id) => asked.size === 0 || asked.has(id));
  return {
    kind: 'reminders',
    ...answerHead(view, around),
    totals: totalsOf(tasks.map(countedTask)),
    agencies: agencies.map((id) => agencyReminders(view, id, owed.get(id) ?? [], around)),
  };
}

/** A task as it stands for one agency that owes it. */
interface Owed {
  readonly agency: string;
  readonly task: TaskView;
  /** How the others stand; null when nobody else owes it. */
  readonly others: MemberCounts | null;
}

/**
 * The task for each agency that owes it: a duty of several with that agency's own day, reports and part alone, so that
 * what is told grows with what is owed and not with its square.
 */
function partsOf(view: View, task: TaskView): readonly Owed[] {
  const { plan, asOf } = view;
  if (task.members.length === 0) {
    return owersOn(plan, task.lead, asOf).map((agency) => ({ agency, task, others: null }));
  }
  const all = countsOf(task.members);
  return partsWithReports(view, task).map(({ reports, ...member }) => {
    const { agency, deadline, state, standing, daysLate, daysLeft, completedOn, occurrences } = member;
    const own = { deadline, state, standing, daysLate, daysLeft, completedOn, occurrences, reports };
    return { agency, task: { ...task, ...own, evidence: [], members: [member] }, others: without(all, member) };
  });
}

function countsOf(members: readonly MemberView[]): MemberCounts {
  const counts = { all: 0, done: 0, inTerm: 0, dueSoon: 0, overdue: 0 };
  for (const { standing } of members) {
    counts.all += 1;
    const counted = countedAs(standing);
    if (counted !== null) counts[counted] += 1;
  }
  return counts;
}

function without(all: MemberCounts, { standing }: MemberView): MemberCounts {
  const counted = countedAs(standing);
  return { ...all, all: all.all - 1, ...(counted === null ? {} : { [counted]: all[counted] - 1 }) };
}

function countedAs(standing: MemberView['standing']): Exclude<keyof MemberCounts, 'all'> | null {
  if (standing === 'done-on-time' || standing === 'done-late') return 'done';
  if (standing === 'in-term') return 'inTerm';
  if (standing === 'due-soon') return 'dueSoon';
  return standing === 'overdue' ? 'overdue' : null;
}

function agencyReminders({ plan }: View, id: string, owed: readonly Owed[], { locate }: Surroundings) {
  const othersOf = new Map(owed.map(({ task, others }) => [task, others]));
  const answers = (standing: TaskView['standing'], inOrder: (tasks: readonly TaskView[]) => TaskView[]) =>
    inOrder([...othersOf.keys()].filter((task) => task.standing === standing)).map(
      // Assigned, not spread: the place of a task is worked out only where it is printed.
      (task): RemindedTask =>
        Object.assign(taskAnswer(plan, task, locate), { memberCounts: othersOf.get(task) ?? null }),
    );
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
