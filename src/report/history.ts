/** `history`: the life of a task or of the plan, from the data, with the commit that brought each entry. */

import { type Day, daysBetween } from '../calendar/day.ts';
import { inOrder } from '../calendar/in-order.ts';
import { lastDayNamed } from '../calendar/period.ts';
import { type Entry, planEntry } from '../compare/entry.ts';
import type { ProvenanceOf } from '../compare/provenance.ts';
import { changesByTask } from '../view/in-force.ts';
import { completionsIn } from '../view/prerequisites.ts';
import { reportsByTask } from '../view/reports-by-task.ts';
import { requestsByTask } from '../view/requests.ts';
import type { TaskView, View } from '../view/view.ts';
import { answerHead } from './head.ts';
import type { EnteredAnswer, HistoryAnswer, HistoryEvent } from './history-answer.ts';
import { type TaskEvent, taskEvents } from './task-events.ts';

/** What a history is about: one task, or the tasks selected. */
export interface HistoryScope {
  readonly tasks: readonly TaskView[];
  /** Whether it is the history of the one task there is. */
  readonly isOneTask: boolean;
}

/** What git knows; `provenanceOf` is null when it was not or could not be asked. */
export interface GitKnowledge extends Pick<HistoryAnswer, 'git'> {
  readonly provenanceOf: ((entries: readonly Entry[]) => ProvenanceOf) | null;
  readonly revision: string | null;
}

/** The events up to the day of the view, oldest first, and the next deadline of each task last. */
export function historyAnswer(view: View, { tasks, isOneTask }: HistoryScope, known: GitKnowledge): HistoryAnswer {
  const events = [...(isOneTask || tasks.length === 0 ? [] : planIssued(view)), ...everyTaskEvent(view, tasks)];
  const entries = events.flatMap(({ entry }) => entry ?? []);
  const provenanceOf = known.provenanceOf?.(entries) ?? null;
  const { backdatedDays } = view.plan.settings;
  const told = events.map((event): HistoryEvent => {
    const { entry, ...told } = event;
    const entered =
      entry === null || provenanceOf === null ? null : enteredAnswer(event, provenanceOf(entry), backdatedDays);
    return { ...told, entered, isFuture: event.day > view.asOf };
  });
  const one = isOneTask ? tasks[0]?.task : undefined;
  return {
    kind: 'history',
    ...answerHead(view, known),
    task: one === undefined ? null : { id: one.id, label: one.label, text: one.text },
    git: known.git,
    backdatedDays,
    events: (isOneTask ? told : withoutIssuedTogether(told)).toSorted(byDay),
  };
}

function everyTaskEvent(view: View, tasks: readonly TaskView[]): TaskEvent[] {
  const reports = reportsByTask(view.plan);
  const changes = changesByTask(view.plan.amendments);
  const requests = requestsByTask(view.plan.requests);
  const completions = completionsIn(view.plan, reports, changes);
  return tasks.flatMap((task) => {
    const of = <One>(byTask: ReadonlyMap<string, readonly One[]>) => byTask.get(task.task.id) ?? [];
    const written = { reports: of(reports), changes: of(changes), requests: of(requests) };
    return taskEvents(view, task, written, completions);
  });
}

function planIssued({ plan, asOf }: View): TaskEvent[] {
  const day = lastDayNamed(plan.document.issued);
  if (day === null || day > asOf) return [];
  return [{ kind: 'plan-issued', tasks: plan.tasks.length, day, task: null, entry: planEntry }];
}

/** In the plan's own history a task is told as issued only where another commit than the plan's brought it. */
function withoutIssuedTogether(events: readonly HistoryEvent[]): readonly HistoryEvent[] {
  const plan = events.find((event) => event.kind === 'plan-issued');
  if (plan === undefined) return events;
  const hash = plan.entered?.commit?.hash;
  return events.filter((event) => event.kind !== 'issued' || event.entered?.commit?.hash !== hash);
}

function enteredAnswer(
  { day, kind }: TaskEvent,
  { commit, revised, isUncommitted }: ReturnType<ProvenanceOf>,
  backdatedDays: number,
): EnteredAnswer {
  const days = commit === null ? null : daysBetween(day, commit.day);
  // The document was issued before anybody thought of files: how long before says nothing.
  const isJudged = kind === 'reported' || kind === 'requested' || kind === 'amended';
  return { commit, revised, isUncommitted, days, disagrees: isJudged ? disagreement(days, backdatedDays) : null };
}

function disagreement(days: number | null, backdatedDays: number): EnteredAnswer['disagrees'] {
  if (days === null) return null;
  if (days < 0) return 'early';
  return days > backdatedDays ? 'late' : null;
}

/** The events of one day stay task by task, as they came. */
function byDay(a: { readonly day: Day }, b: { readonly day: Day }): number {
  return inOrder(a.day, b.day);
}
