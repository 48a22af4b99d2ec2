/** `diff`: what changed from one version of the plan to another, by task, and what that does to the standings. */
import type { Change } from '../compare/change.ts';
import type { TaskView, View } from '../view/view.ts';
import { changeAnswer, type LocateVersion } from './change-answer.ts';
import type { ChangeAnswer, DiffAnswer, StandingAnswer, TaskDiff, VersionAnswer } from './diff-answer.ts';
import { answerHead } from './head.ts';
import { totalsOfTasks } from './totals.ts';

/** One version as it is compared: looked at on the day asked. */
export interface ComparedVersion {
  readonly view: View;
  readonly version: VersionAnswer;
}

/** The changes grouped: by task, then register, document and settings. Both views are of the same day. */
export function diffAnswer(
  before: ComparedVersion,
  after: ComparedVersion,
  changes: readonly Change[],
  locate: LocateVersion,
): DiffAnswer {
  const plans = { before: before.view.plan, after: after.view.plan };
  const general = changes.filter((change) => tasksOf(change).length === 0);
  const grouped = (group: Group) =>
    general.filter((change) => groupOf(change) === group).map((change) => changeAnswer(plans, change, null, locate));
  return {
    kind: 'diff',
    ...answerHead(after.view, { revision: after.version.commit }),
    before: before.version,
    after: after.version,
    totals: { before: totalsOfTasks(before.view.tasks), after: totalsOfTasks(after.view.tasks) },
    tasks: taskDiffs(before.view, after.view, changes, (change, task) => changeAnswer(plans, change, task, locate)),
    register: grouped('register'),
    document: grouped('document'),
    settings: grouped('settings'),
    files: grouped('files'),
  };
}

type Group = 'register' | 'document' | 'settings' | 'files';

function groupOf({ kind }: Change): Group {
  if (/^(?:agency|member)-/.test(kind)) return 'register';
  if (kind === 'setting' || kind === 'day-off') return 'settings';
  return kind === 'file-entry' ? 'files' : 'document';
}

/** The tasks that a change is about: an amendment may change several, by their ids in either version. */
function tasksOf(change: Change): readonly string[] {
  const named = (amended: readonly { readonly task: string }[]) => [...new Set(amended.map(({ task }) => task))];
  switch (change.kind) {
    case 'amendment-added':
      return named(change.changes);
    case 'amendment-removed':
      return named(change.amendment.changes);
    case 'amendment-edited':
      return named([...change.before.changes, ...change.after.changes]);
    default:
      return change.task === null ? [] : [change.task];
  }
}

/** A task in both versions; null where a version does not have it. */
interface Twin {
  readonly before: TaskView | null;
  readonly after: TaskView | null;
}

function taskDiffs(
  before: View,
  after: View,
  changes: readonly Change[],
  answer: (change: Change, task: string) => ChangeAnswer,
): TaskDiff[] {
  const byTask = new Map<string, ChangeAnswer[]>();
  for (const change of changes) {
    for (const task of tasksOf(change)) {
      const known = byTask.get(task);
      if (known === undefined) byTask.set(task, [answer(change, task)]);
      else known.push(answer(change, task));
    }
  }
  const diffs = twinsOf(before, after, changes).flatMap(({ before: old, after: now }): TaskDiff[] => {
    const { id, label, text } = ((now ?? old) as TaskView).task;
    const own = [id, ...(old === null || old.task.id === id ? [] : [old.task.id])];
    const changed = own.flatMap((one) => byTask.get(one) ?? []);
    for (const one of own) byTask.delete(one);
    const standing = standingDiff(old, now);
    return changed.length === 0 && standing === null ? [] : [{ id, label, text, standing, changes: changed }];
  });
  // What is said of a task that neither version has: `check` finds it, and it must not get lost here.
  const unknown = [...byTask].map(([id, own]) => ({ id, label: '', text: '', standing: null, changes: own }));
  return [...diffs, ...unknown];
}

/** Every task of either version, in the order of the later one; one removed stands after its neighbour of old. */
function twinsOf(before: View, after: View, changes: readonly Change[]): Twin[] {
  const renamed = new Map(
    changes.flatMap((change) => (change.kind === 'task-id' ? [[change.after, change.before]] : [])),
  );
  const old = new Map(before.tasks.map((view) => [view.task.id, view]));
  const twins: Twin[] = after.tasks.map((view) => {
    const twin = old.get(renamed.get(view.task.id) ?? view.task.id) ?? null;
    return { before: twin, after: view };
  });
  const kept = new Set(twins.map((twin) => twin.before));
  for (const [index, view] of before.tasks.entries()) {
    if (kept.has(view)) continue;
    const neighbour = before.tasks[index - 1];
    twins.splice(twins.findIndex((twin) => twin.before === neighbour) + 1, 0, { before: view, after: null });
  }
  return twins;
}

function standingDiff(before: TaskView | null, after: TaskView | null): TaskDiff['standing'] {
  const isSame = before?.standing === after?.standing && before?.doneByDescription === after?.doneByDescription;
  return isSame ? null : { before: stood(before), after: stood(after) };
}

/** Where a task stands in a version; null where that does not have it. */
export function stood(view: TaskView | null): StandingAnswer | null {
  if (view === null) return null;
  const { standing, daysLate, daysLeft, deadline, doneByDescription } = view;
  return { standing, daysLate, daysLeft, day: deadline?.day ?? null, doneByDescription };
}
