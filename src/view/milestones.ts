/**
 * What became of a task by the clock: fell due, became late, was done. Nothing here decides a standing: the task is looked
 * at on every day on which one can change, and what changed is told.
 */

import { addDays, type Day } from '../calendar/day.ts';
import type { Due, RecurringDue } from '../calendar/due.ts';
import { inOrder } from '../calendar/in-order.ts';
import { grouped } from '../plan/grouped.ts';
import type { Plan, Report, Task } from '../plan/model.ts';
import { type DatedOccurrence, deadlineOf, occurrencesUpTo } from './deadline.ts';
import { type DatedChange, inForceOn, issued } from './in-force.ts';
import { completionsIn } from './prerequisites.ts';
import { type CompletionsIn, recordOf, type TaskRecord, viewOccurrences, viewTask } from './task-view.ts';
import type { Standing, TaskView } from './view.ts';

/** Something that happened to a task, or to one occurrence of it, without anybody writing it down. */
export interface Milestone extends Pick<TaskView, 'standing' | 'completedOn' | 'doneByDescription'> {
  readonly kind: 'fell-due' | 'became-late' | 'done';
  readonly day: Day;
  /** The occurrence of a recurring task; null for the others. */
  readonly period: string | null;
  /** The deadline in force on the day; null when it had none. */
  readonly deadline: Day | null;
  /** The reports that counted on the day; of an occurrence, those about it. */
  readonly reports: readonly Report[];
}

type Part = Omit<Milestone, 'kind' | 'day'>;

/** The milestones up to the day, inclusive, in time. `reports` and `changes` are all there are of the task. */
export function milestonesOf(
  plan: Plan,
  task: Task,
  reports: readonly Report[],
  changes: readonly DatedChange[],
  asOf: Day,
  completions: CompletionsIn = completionsIn(plan),
): Milestone[] {
  const watched = watch({ plan, asOf, completions }, task, recordOf(task, reports, changes));
  const stood = new Map<string | null, Standing>();
  return turningDays(watched, reports).flatMap(([day, periods]) =>
    partsOn(watched, day, periods).flatMap((part): Milestone[] => {
      const kind = milestoneOf(stood.get(part.period), part, day);
      stood.set(part.period, part.standing);
      return kind === null ? [] : [{ kind, day, ...part }];
    }),
  );
}

/** A task with what is asked of it on every day, worked out once. */
interface Watched {
  readonly plan: Plan;
  readonly task: Task;
  readonly record: TaskRecord;
  readonly asOf: Day;
  readonly completions: CompletionsIn;
  /** The record of each period alone: an occurrence is judged by the reports that are about it. */
  readonly ofPeriod: (period: string) => TaskRecord;
  /** Every occurrence of the due value up to the last day, and the next, with the place of each period among them. */
  readonly occurrences: (due: RecurringDue) => Occurrences;
}

interface Occurrences {
  readonly dated: readonly DatedOccurrence[];
  readonly at: ReadonlyMap<string | null, number>;
}

function watch(
  { plan, asOf, completions }: Pick<Watched, 'plan' | 'asOf' | 'completions'>,
  task: Task,
  record: TaskRecord,
): Watched {
  const calendars = new Map<RecurringDue, Occurrences>();
  const standing = grouped(record.standing, ({ report }) => report.period);
  return {
    plan,
    task,
    record,
    asOf,
    completions,
    ofPeriod: (period) => ({ ...record, standing: standing.get(period) ?? [] }),
    occurrences: (due) => {
      const known = calendars.get(due);
      if (known !== undefined) return known;
      const dated = occurrencesUpTo(plan, due, asOf, issued(task).start);
      const found = { dated, at: new Map(dated.map(({ period }, index) => [period, index])) };
      calendars.set(due, found);
      return found;
    },
  };
}

/** The periods whose occurrences a day may have changed. */
type Periods = ReadonlySet<string | null> | 'all';

/** A task that recurs is looked at occurrence by occurrence, and only at those that the day may have changed. */
function partsOn(
  { plan, task, record, completions, ofPeriod, occurrences }: Watched,
  day: Day,
  periods: Periods,
): Part[] {
  const lens = { plan, asOf: day, dueSoonDays: 0, completions };
  const { due } = inForceOn(task, record.steps, day);
  const { dated, at } = due?.kind === 'recurring' ? occurrences(due) : none;
  if (dated.length === 0) {
    const { deadline, standing, completedOn, doneByDescription, reports } = viewTask(lens, task, record);
    return [{ period: null, deadline: deadline?.day ?? null, standing, completedOn, doneByDescription, reports }];
  }
  const asked = periods === 'all' ? dated.keys() : [...periods].flatMap((period) => at.get(period) ?? []);
  return [...asked]
    .sort((a, b) => a - b)
    .filter((index) => index === 0 || (dated[index - 1] as DatedOccurrence).deadline.day <= day)
    .flatMap((index) => {
      const one = dated[index] as DatedOccurrence;
      const view = viewOccurrences(lens, task, ofPeriod(one.period), [one]);
      return view.occurrences.map(({ period, day: deadline, standing, completedOn, doneByDescription }) => {
        return { period, deadline, standing, completedOn, doneByDescription, reports: view.reports };
      });
    });
}

const none: Occurrences = { dated: [], at: new Map() };

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
function turningDays(watched: Watched, reports: readonly Report[]): (readonly [Day, Periods])[] {
  const { plan, task, record, asOf } = watched;
  const turns = new Map<Day, Set<string | null> | 'all'>();
  const turnAll = (day: Day) => turns.set(day, 'all');
  const turn = (day: Day, ...periods: readonly (string | null)[]) => {
    const known = turns.get(day);
    if (known === undefined) turns.set(day, new Set(periods));
    else if (known !== 'all') for (const period of periods) known.add(period);
  };
  const leads = [...task.lead, ...record.steps.flatMap((step) => step.after.lead)];
  for (const day of [...record.steps.map((step) => step.date), ...membershipDays(plan, leads)]) turnAll(day);
  for (const report of reports) {
    for (const day of daysNamed(report)) turn(day, report.period, report.corrects?.period ?? null);
  }
  for (const due of [task.due, ...record.steps.map((step) => step.after.due)]) {
    for (const { day, periods } of due === null ? [] : dueDays(watched, due)) {
      turn(day, ...periods);
      turn(addDays(day, 1), ...periods);
    }
  }
  return [...turns].filter(([day]) => day <= asOf).sort(([a], [b]) => inOrder(a, b));
}

/** Every day from which a report may count, or a correction of it. */
function daysNamed({ date, evidence, corrects }: Report): Day[] {
  const days = [date, corrects?.date ?? null, ...evidence.map((one) => one.date)];
  return days.filter((day) => day !== null);
}

/**
 * The days of a deadline: of a recurring one all up to the day, each with its period and the one that comes into sight on
 * it, and for an event, or another task's completion, the day on which it occurred.
 */
function dueDays(watched: Watched, due: Due): { readonly day: Day; readonly periods: readonly string[] }[] {
  const { plan, occurrences } = watched;
  if (due.kind === 'recurring') {
    const { dated } = occurrences(due);
    return dated.map(({ deadline }, index) => {
      return { day: deadline.day, periods: dated.slice(index, index + 2).map(({ period }) => period) };
    });
  }
  return knownForms(watched, due).flatMap((known) => {
    const { day } = deadlineOf(plan, known);
    const occurred = known.kind === 'event' ? known.occurred : known.kind === 'after-task' ? known.completed : null;
    return [day, occurred].filter((one) => one !== null).map((one) => ({ day: one, periods: [] }));
  });
}

/** The deadline as it was known: of one that hangs on another task by each completion of that, on the last day and on those of own reports. */
function knownForms({ asOf, completions, record }: Watched, due: Due): readonly Due[] {
  if (due.kind !== 'after-task') return [due];
  const days = [...record.standing.flatMap(({ report }) => daysNamed(report)), asOf].filter((day) => day <= asOf);
  const completed = new Set(days.map((day) => completions(due.task, day)));
  return [...completed].map((day) => ({ ...due, completed: day }));
}

/** The days on which somebody came to owe the task with a group, or ceased to. */
function membershipDays({ groups }: Plan, leads: readonly string[]): Day[] {
  const terms = leads.flatMap((id) => [...(groups.get(id)?.terms.values() ?? [])]);
  return terms.flatMap(({ since, until }) => [
    ...(since === null ? [] : [since]),
    ...(until === null ? [] : [addDays(until, 1)]),
  ]);
}
