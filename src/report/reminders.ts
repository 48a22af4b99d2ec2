/** `remind`: per agency, what is overdue and what falls due soon. */

import type { Day } from '../calendar/day.ts';
import { isGone, nameOf, owersOn } from '../view/agencies.ts';
import { changesByTask } from '../view/in-force.ts';
import { withName } from '../view/named.ts';
import { silentSince } from '../view/silent-since.ts';
import type { MemberView, TaskView, View } from '../view/view.ts';
import type { AgencyReminders, MemberCounts, RemindedTask, RemindersAnswer } from './answers.ts';
import { isLongOverdue } from './due-stage.ts';
import { type Surroundings, selectedHead } from './head.ts';
import { officeAnswer } from './office.ts';
import { soonestFirst, worstFirst } from './order.ts';
import { askedIn, byHeir, startOf } from './own-part.ts';
import { type Selection, select } from './selection.ts';
import { reviewOf, stagesOf } from './stages.ts';
import { evidenceAnswer, taskAnswer } from './task-answer.ts';
import { totalsOfTasks } from './totals.ts';

/**
 * Whom to remind of what, in the order of the register. A group's duty stands under each member that has not done it; that
 * of an agency no longer in office under each of its successors. The totals are those of all tasks selected.
 */
export function remindersAnswer(view: View, selection: Selection, around: Surroundings): RemindersAnswer {
  const { plan } = view;
  const tasks = select(view, selection);
  const told = tasks.flatMap((task) => partsOf(view, task)).filter((part) => isTold(view, part));
  const owed = byHeir(view, told, ({ owner }) => owner, askedIn(view, selection.agencies));
  const agencies = inRegisterOrder(view, [...owed.keys()]);
  const changes = changesByTask(plan.amendments);
  return {
    kind: 'reminders',
    ...selectedHead(view, around, selection),
    office: officeAnswer(view),
    totals: totalsOfTasks(tasks),
    agencies: agencies.map((id) => agencyReminders({ view, around, changes }, id, owed.get(id) ?? [])),
  };
}

/** What is overdue or due soon; and the open-ended duties that are to be asked for, where the office asks at all. */
function isTold({ plan, asOf }: View, { task, silentSince: since }: Owed): boolean {
  if (task.standing === 'overdue' || task.standing === 'due-soon') return true;
  if (since === null || plan.reminders === null) return false;
  return reviewOf(plan, task.task.id, since, [], asOf) !== null;
}

/** A task as it stands for one agency that owes it. */
interface Owed {
  readonly owner: string;
  readonly task: TaskView;
  /** How the others stand; null when nobody else owes it. */
  readonly others: MemberCounts | null;
  /** Of an open-ended duty: since when this agency did not report. */
  readonly silentSince: Day | null;
}

/**
 * The task for each agency that owes it: a duty of several with that agency's own day, reports and part alone, so that
 * what is told grows with what is owed and not with its square.
 */
function partsOf(view: View, task: TaskView): readonly Owed[] {
  const { plan, asOf } = view;
  if (task.members.length === 0) {
    return owersOn(plan, task.lead, asOf).map((owner) => ({
      owner,
      task,
      others: null,
      silentSince: task.silentSince,
    }));
  }
  const all = countsOf(task.members);
  return task.members.map((member) => {
    const { agency, ...own } = member;
    return {
      owner: agency,
      task: { ...task, ...own, evidence: [], members: [member] },
      others: without(all, member),
      silentSince: own.standing === 'ongoing' ? silentSince(plan, startOf(task), own.reports) : null,
    };
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

/** What the answer is made from. */
interface Material {
  readonly view: View;
  readonly around: Surroundings;
  readonly changes: ReturnType<typeof changesByTask>;
}

function agencyReminders(material: Material, id: string, owed: readonly Owed[]): AgencyReminders {
  const { plan, asOf } = material.view;
  const partOf = new Map(owed.map((part) => [part.task, part]));
  const told = (standing: TaskView['standing'], inOrder: (tasks: readonly TaskView[]) => TaskView[]) =>
    inOrder([...partOf.keys()].filter((task) => task.standing === standing)).map((task) =>
      remindedTask(material, id, partOf.get(task) as Owed),
    );
  const agency = plan.agencies.get(id);
  const goneAfter = isGone(plan, id, asOf) ? (agency?.until ?? null) : null;
  return {
    agency: { id, name: nameOf(plan, id), email: agency?.email ?? null, goneAfter },
    overdue: told('overdue', worstFirst),
    dueSoon: told('due-soon', soonestFirst),
    review: told('ongoing', (tasks) => [...tasks]),
  };
}

function remindedTask({ view, around, changes }: Material, id: string, owed: Owed): RemindedTask {
  const { owner, task, others, silentSince } = owed;
  const { plan, asOf } = view;
  const stages = stagesOf(plan, task.task.id);
  const day = task.deadline?.day ?? null;
  const moves = changes.get(task.task.id) ?? [];
  const moving = moves.findLast(({ date, change }) => date <= asOf && change.due !== null);
  // Assigned, not spread: the place of a task is worked out only where it is printed.
  return Object.assign(taskAnswer(view, { ...task, silentSince }, around.locate), {
    memberCounts: others,
    inheritedFrom: owner === id ? null : withName(plan, owner),
    silentSince,
    escalated:
      plan.reminders?.owner != null && task.standing === 'overdue' && day !== null && isLongOverdue(stages, day, asOf),
    remindBefore: stages.before,
    lastExtension: moving === undefined ? null : evidenceAnswer(moving.amendment.instrument),
  });
}

function inRegisterOrder({ plan }: View, ids: readonly string[]): string[] {
  const order = new Map(plan.register.map((entry, index) => [entry.id, index]));
  return ids.toSorted((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
}
