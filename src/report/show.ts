/** `show ID`: everything about one task. */
import { dueName } from '../calendar/due-name.ts';
import type { Amendment, Clause, Plan, Report } from '../plan/model.ts';
import { nameOf } from '../view/agencies.ts';
import { changesByTask } from '../view/in-force.ts';
import { withName } from '../view/named.ts';
import { isDeclined } from '../view/requests.ts';
import type { TaskView, View } from '../view/view.ts';
import type {
  AmendmentAnswer,
  PrerequisiteAnswer,
  ReportAnswer,
  ShowAnswer,
  ShownTask,
  ShowSeveralAnswer,
} from './answers.ts';
import { answerHead, type Surroundings } from './head.ts';
import type { CorrectedAnswer } from './history-answer.ts';
import { evidenceAnswer, requestAnswer, taskAnswer } from './task-answer.ts';

/** One task. */
export function showAnswer(view: View, task: TaskView, around: Surroundings): ShowAnswer {
  return { kind: 'task', ...answerHead(view, around), ...shownTask(view, task, around) };
}

/** Several, each once. */
export function showSeveralAnswer(view: View, tasks: readonly TaskView[], around: Surroundings): ShowSeveralAnswer {
  const shown = [...new Set(tasks)].map((task) => shownTask(view, task, around));
  return { kind: 'tasks', ...answerHead(view, around), tasks: shown };
}

/** The task with the clauses above it, its amendments up to the day, and its reports that count on the day. */
function shownTask(view: View, task: TaskView, around: Surroundings): ShownTask {
  const { plan, asOf } = view;
  const changes = (changesByTask(plan.amendments).get(task.task.id) ?? []).filter((change) => change.date <= asOf);
  return {
    task: taskAnswer(view, task, around.locate),
    context: contextOf(plan.document.body, task.task.id) ?? [],
    amendments: changes.map(({ amendment, change }) => amendmentAnswer(plan, amendment, [change])),
    declinedRequests: declinedFor(view, task.task.id),
    reports: task.reports.map((report) => reportAnswer(plan, report)),
    prerequisite: prerequisiteOf(view, task),
  };
}

function declinedFor({ plan, asOf }: View, task: string): ShownTask['declinedRequests'] {
  return plan.requests
    .filter((request) => request.task === task && isDeclined(request, asOf))
    .map((request) => requestAnswer(plan, request));
}

function prerequisiteOf({ tasks }: View, { deadline }: TaskView): PrerequisiteAnswer | null {
  const due = deadline?.due;
  const found = due?.kind === 'after-task' ? tasks.find(({ task }) => task.id === due.task) : undefined;
  if (found === undefined) return null;
  const { standing, daysLate, daysLeft, completedOn } = found;
  const { id, label, text } = found.task;
  return { id, label, text, standing, daysLate, daysLeft, completedOn };
}

type ChangeAnswer = AmendmentAnswer['changes'][number];

/** The amendment with these of its changes. */
export function amendmentAnswer(
  plan: Plan,
  { instrument, requested, reason }: Amendment,
  changes: Amendment['changes'],
): AmendmentAnswer {
  return {
    instrument: evidenceAnswer(instrument),
    requested: requested === null ? null : evidenceAnswer(requested),
    reason,
    changes: changes.flatMap((change) => changesIn(plan, change)),
  };
}

function changesIn(plan: Plan, change: Amendment['changes'][number]): ChangeAnswer[] {
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(plan, id)).join('; ');
  return [
    ...(change.due === null
      ? []
      : [{ of: 'due' as const, from: dueName(change.due.from), to: dueName(change.due.to) }]),
    ...(change.lead === null
      ? []
      : [{ of: 'lead' as const, from: names(change.lead.from), to: names(change.lead.to) }]),
    ...(change.with === null
      ? []
      : [{ of: 'with' as const, from: names(change.with.from), to: names(change.with.to) }]),
    ...(change.status === null ? [] : [{ of: change.status, from: null, to: null }]),
  ];
}

/** The report with its agency by name. */
export function reportAnswer(plan: Plan, report: Report): ReportAnswer {
  const { date, agency, state, period, count, evidence, note, obstacle, proposal } = report;
  return {
    date,
    agency: withName(plan, agency),
    state,
    period,
    count,
    evidence: evidence.map(evidenceAnswer),
    note,
    obstacle,
    proposal,
  };
}

/** The earlier report that a correction takes the place of; null for a report that is none. */
export function correctedAnswer(plan: Plan, { corrects }: Report): CorrectedAnswer | null {
  return corrects === null ? null : { date: corrects.date, agency: withName(plan, corrects.agency) };
}

/** The clauses above the one that states the task, outermost first; null when none of these does. */
function contextOf(clauses: readonly Clause[], id: string): ShowAnswer['context'] | null {
  for (const clause of clauses) {
    if (clause.task === id) return [];
    const below = contextOf(clause.items, id);
    if (below !== null) return [{ number: clause.number, text: clause.heading ?? clause.text ?? '' }, ...below];
  }
  return null;
}
