/**
 * What became of a task by the clock: fell due, became late, was done. Nothing here decides a standing: the task is looked
 * at on every day on which one can change, and what changed is told.
 */
import { addDays, type Day } from '../calendar/day.ts';
import type { Due } from '../calendar/due.ts';
import type { Plan, Report, Task } from '../plan/model.ts';
import { deadlineOf, occurrencesUpTo } from './deadline.ts';
import { type DatedChange, stepsOf } from './in-force.ts';
import { viewTask } from './task-view.ts';
import type { Standing, TaskView } from './view.ts';

/** Something that happened to a task, or to one occurrence of it, without anybody writing it down. */
export interface Milestone {
  readonly kind: 'fell-due' | 'became-late' | 'done';
  readonly day: Day;
  /** The occurrence of a recurring task; null for the others. */
  readonly period: string | null;
  /** The deadline in force on the day; null when it had none. */
  readonly deadline: Day | null;
  readonly standing: Standing;
  /** Null unless done. */
  readonly completedOn: Day | null;
  /** The task as it stood on the day. */
  readonly view: TaskView;
}

/** The milestones up to the day, inclusive, in time. `reports` and `changes` are all there are of the task. */
export function milestonesOf(
  plan: Plan,
  task: Task,
  reports: readonly Report[],
  changes: readonly DatedChange[],
  asOf: Day,
): Milestone[] {
  const stood = new Map<string | null, Standing>();
  return turningDays(plan, task, reports, changes, asOf).flatMap((day) => {
    const view = viewTask({ plan, asOf: day, dueSoonDays: 0 }, task, reports, changes);
    return partsOf(view).flatMap((part): Milestone[] => {
      const kind = milestoneOf(stood.get(part.period), part, day);
      stood.set(part.period, part.standing);
      return kind === null ? [] : [{ kind, day, ...part, view }];
    });
  });
}

/** A task that recurs is looked at occurrence by occurrence. */
function partsOf(view: TaskView): Pick<Milestone, 'period' | 'deadline' | 'standing' | 'completedOn'>[] {
  const { occurrences, deadline, standing, completedOn } = view;
  if (occurrences.length === 0) return [{ period: null, deadline: deadline?.day ?? null, standing, completedOn }];
  return occurrences.map(({ day, state, ...part }) => ({ ...part, deadline: day }));
}

function milestoneOf(
  before: Standing | undefined,
  { standing, deadline }: Pick<Milestone, 'standing' | 'deadline'>,
  day: Day,
): Milestone['kind'] | null {
  if (isDone(standing)) return before !== undefined && isDone(before) ? null : 'done';
  if (standing === 'overdue') return before === 'overdue' ? null : 'became-late';
  // With a window of no days, what is due soon is due on this very day.
  return standing === 'due-soon' && deadline === day ? 'fell-due' : null;
}

function isDone(standing: Standing): boolean {
  return standing === 'done-on-time' || standing === 'done-late';
}

/** The days on which a standing can change, sorted: what is written down, deadlines, and the days after them. */
function turningDays(
  plan: Plan,
  task: Task,
  reports: readonly Report[],
  changes: readonly DatedChange[],
  asOf: Day,
): Day[] {
  const steps = stepsOf(task, changes);
  const dues = [task.due, ...steps.map((step) => step.after.due)];
  const leads = [...task.lead, ...steps.flatMap((step) => step.after.lead)];
  const days = [
    ...steps.map((step) => step.date),
    ...reports.flatMap(daysNamed),
    ...dues.flatMap((due) => (due === null ? [] : dueDays(plan, due, asOf))).flatMap((day) => [day, addDays(day, 1)]),
    ...membershipDays(plan, leads),
  ];
  return [...new Set(days)].filter((day) => day <= asOf).sort();
}

/** Every day from which a report may count, or a correction of it. */
function daysNamed({ date, evidence, corrects }: Report): Day[] {
  const days = [date, corrects?.date ?? null, ...evidence.map((one) => one.date)];
  return days.filter((day) => day !== null);
}

/** The days of a deadline: of a recurring one all up to the day, and for an event the day on which it occurred. */
function dueDays(plan: Plan, due: Due, asOf: Day): Day[] {
  if (due.kind === 'recurring') return occurrencesUpTo(plan, due, asOf).map(({ deadline }) => deadline.day);
  const { day } = deadlineOf(plan, due);
  const occurred = due.kind === 'event' ? due.occurred : null;
  return [day, occurred].filter((one) => one !== null);
}

/** The days on which somebody came to owe the task with a group, or ceased to. */
function membershipDays({ groups }: Plan, leads: readonly string[]): Day[] {
  const terms = leads.flatMap((id) => [...(groups.get(id)?.terms.values() ?? [])]);
  return terms.flatMap(({ since, until }) => [
    ...(since === null ? [] : [since]),
    ...(until === null ? [] : [addDays(until, 1)]),
  ]);
}
