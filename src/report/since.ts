/** `status --since`: what changed in standing from a day to another, task by task. */
import { changesByTask } from '../view/in-force.ts';
import type { TaskView, View } from '../view/view.ts';
import { stood } from './diff.ts';
import { type Surroundings, selectedHead } from './head.ts';
import { type Asked, askedIn, ownPartOf } from './own-part.ts';
import { type Selection, select } from './selection.ts';
import { type EarlierAnswer, type SinceAnswer, type SinceChange, type SinceTask, sinceKinds } from './since-answer.ts';
import { sinceChanges } from './since-changes.ts';
import type { Seen } from './since-parts.ts';
import { type LocateLine, taskAnswer } from './task-answer.ts';
import { totalsOfTasks } from './totals.ts';

/** The earlier view, with what is known of its files. */
export interface EarlierView {
  readonly view: View;
  readonly told: EarlierAnswer;
  /** The later version's ids of the tasks that have another one there, by the ids of then. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly locate: LocateLine;
}

/** The tasks that the selection names on either day and that changed between the two. */
export function sinceAnswer(
  earlier: EarlierView,
  after: View,
  selection: Selection,
  around: Surroundings,
): SinceAnswer {
  const { view: before, renamed } = earlier;
  const [old, now] = [select(before, selection), select(after, selection)];
  const idOf = ({ task }: TaskView) => renamed.get(task.id) ?? task.id;
  const selected = new Set([...old.map(idOf), ...now.map(({ task }) => task.id)]);
  const asked = askedIn(after, selection.agencies);
  const [seenThen, seenNow] = [seenIn(before, asked), seenIn(after, asked)];
  const then = new Map(before.tasks.map((task) => [idOf(task), task]));
  const kept = after.tasks.filter(({ task }) => selected.has(task.id));
  const ids = new Set(after.tasks.map(({ task }) => task.id));
  const gone = before.tasks.filter((task) => selected.has(idOf(task)) && !ids.has(idOf(task)));
  const tasks = [
    ...kept.map((task) => {
      const was = then.get(task.task.id);
      return changedTask(was === undefined ? null : seenThen(was), seenNow(task), around.locate);
    }),
    ...gone.map((task) => changedTask(seenThen(task), null, earlier.locate)),
  ].filter(({ changes }) => changes.length > 0);
  return {
    kind: 'status-since',
    ...selectedHead(after, around, selection),
    since: earlier.told,
    totals: { before: totalsOfTasks(old), after: totalsOfTasks(now) },
    counts: countsOf(tasks),
    tasks,
  };
}

/** Each task as those asked for on the later day owe it, so that both days are held against each other. */
function seenIn(view: View, asked: Asked | null): (task: TaskView) => Seen {
  const changes = changesByTask(view.plan.amendments);
  return (task) => ({
    view,
    task: ownPartOf(view, task, asked),
    parts: task.members.filter(({ agency }) => asked?.all.has(agency)),
    changes: changes.get(task.task.id) ?? [],
  });
}

/** The task as it stands now, one that is gone as it stood. */
function changedTask(before: Seen | null, after: Seen | null, locate: LocateLine): SinceTask {
  const { view, task } = (after ?? before) as Seen;
  return Object.assign(taskAnswer(view, task, locate), {
    before: stood(before?.task ?? null),
    changes: sinceChanges(before, after),
  });
}

function countsOf(tasks: readonly SinceTask[]): SinceAnswer['counts'] {
  const having = (is: (change: SinceChange) => boolean, those = tasks) =>
    those.filter(({ changes }) => changes.some(is)).length;
  const isLate = (change: SinceChange) => change.kind === 'done' && change.standing === 'done-late';
  const goingOn = tasks.filter(isDoneInPeriods);
  const counts = Object.fromEntries(sinceKinds.map((kind) => [kind, having((change) => change.kind === kind)]));
  return {
    ...(counts as Readonly<Record<(typeof sinceKinds)[number], number>>),
    tasks: tasks.length,
    doneLate: having(isLate),
    donePeriods: goingOn.length,
    donePeriodsLate: having(isLate, goingOn),
  };
}

/** Whether all that was done of it are periods, and there are others to come. */
function isDoneInPeriods({ state, changes }: SinceTask): boolean {
  const done = changes.filter((change) => change.kind === 'done');
  return state !== 'done' && done.length > 0 && done.every(({ period }) => period !== null);
}
