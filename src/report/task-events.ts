/** All that happened to one task, and its next deadline. */

import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import { inOrder } from '../calendar/in-order.ts';
import { lastDayNamed } from '../calendar/period.ts';
import { amendmentEntry, type Entry, reportEntry, requestEntry, taskEntry } from '../compare/entry.ts';
import { isPlaceholder } from '../plan/instrument.ts';
import type { ExtensionRequest, Plan, Report } from '../plan/model.ts';
import { deadlineOf } from '../view/deadline.ts';
import type { DatedChange } from '../view/in-force.ts';
import { type Milestone, milestonesOf } from '../view/milestones.ts';
import { withName } from '../view/named.ts';
import type { CompletionsIn } from '../view/task-view.ts';
import type { TaskView, View } from '../view/view.ts';
import type { EventDetails } from './history-answer.ts';
import { amendmentAnswer, correctedAnswer, reportAnswer } from './show.ts';
import { dueAnswer, evidenceAnswer, pendingAnswer, requestAnswer } from './task-answer.ts';

/** An event with the entry of the files that it is told by; null where no entry tells it. */
export type TaskEvent = EventDetails & {
  readonly day: Day;
  readonly task: string | null;
  readonly entry: Entry | null;
};

/** All that the files say of what became of one task. */
export interface Written {
  readonly reports: readonly Report[];
  readonly changes: readonly DatedChange[];
  readonly requests: readonly ExtensionRequest[];
}

type Told = EventDetails & Pick<TaskEvent, 'day' | 'entry'>;

/** The events of the task up to the day of the view, by day and on one day as they follow from each other. */
export function taskEvents(
  view: View,
  seen: TaskView,
  { reports, changes, requests }: Written,
  completions: CompletionsIn,
): TaskEvent[] {
  const { plan, asOf } = view;
  const milestones = milestonesOf(plan, seen.task, reports, changes, asOf, completions);
  const told = [
    ...issuedEvent(plan, seen),
    ...occurredEvent(seen),
    ...requests.flatMap((request) => requestedEvents(plan, request)),
    ...changes.map((change) => amendedEvent(plan, change)),
    ...reports.map((report) => reportedEvent(plan, seen.task.id, report)),
    ...milestones.map(milestoneEvent),
  ];
  const past = told.filter(({ day }) => day <= asOf).toSorted((a, b) => inOrder(a.day, b.day));
  return [...past, ...nextDeadline(seen, asOf)].map((event) => ({ ...event, task: seen.task.id }));
}

function issuedEvent(plan: Plan, { task }: TaskView): Told[] {
  const day = lastDayNamed(plan.document.issued);
  if (day === null) return [];
  const due = task.due === null ? null : dueAnswer(deadlineOf(plan, task.due), task.wording);
  const lead = task.lead.map((id) => withName(plan, id));
  return [{ kind: 'issued', lead, due, day, entry: taskEntry(task.id) }];
}

function occurredEvent({ deadline }: TaskView): Told[] {
  const due = deadline?.due;
  if (due?.kind === 'after-task' && due.completed !== null)
    return [{ kind: 'prerequisite-done', prerequisite: due.task, day: due.completed, entry: null }];
  if (due?.kind !== 'event' || due.occurred === null) return [];
  return [{ kind: 'event-occurred', event: due.event, day: due.occurred, entry: null }];
}

function requestedEvents(plan: Plan, request: ExtensionRequest): Told[] {
  const entry = requestEntry(request);
  const asked = { kind: 'requested' as const, request: pendingAnswer(plan, request), day: request.date, entry };
  const answer = requestAnswer(plan, request);
  const { declined } = answer;
  if (declined === null || isPlaceholder(declined.number)) return [asked];
  return [asked, { kind: 'request-declined', request: answer, declined, day: declined.date, entry: null }];
}

function amendedEvent(plan: Plan, { amendment, change, date }: DatedChange): Told {
  const issuer = amendment.requested?.issuer ?? null;
  return {
    kind: 'amended',
    amendment: amendmentAnswer(plan, amendment, [change]),
    requestedBy: issuer === null ? null : withName(plan, issuer),
    day: date,
    entry: amendmentEntry(amendment, change),
  };
}

function reportedEvent(plan: Plan, task: string, report: Report): Told {
  return {
    kind: 'reported',
    report: reportAnswer(plan, report),
    corrects: correctedAnswer(plan, report),
    day: report.date,
    entry: reportEntry(task, report),
  };
}

function milestoneEvent(milestone: Milestone): Told {
  const { kind, day, period, deadline, standing, completedOn, doneByDescription, reports } = milestone;
  switch (kind) {
    case 'fell-due':
      return { kind, period, day, entry: null };
    case 'became-late':
      return { kind, period, deadline, day, entry: null };
    case 'done':
      return {
        kind,
        period,
        standing: standing === 'done-late' ? 'done-late' : 'done-on-time',
        daysLate: standing === 'done-late' && deadline !== null ? daysBetween(deadline, completedOn ?? day) : null,
        doneByDescription,
        evidence: reports
          .filter((report) => report.state === 'done' && report.period === period)
          .flatMap((report) => report.evidence)
          .filter((evidence) => evidence.date !== null && evidence.date <= day)
          .map(evidenceAnswer),
        day,
        entry: null,
      };
  }
}

/** The deadline that the task, or its next occurrence not done, has still before it. */
function nextDeadline({ deadline, standing, occurrences }: TaskView, asOf: Day): Told[] {
  const open = (one: TaskView['standing']) => one === 'in-term' || one === 'due-soon';
  const parts =
    occurrences.length > 0
      ? occurrences.filter((one) => open(one.standing))
      : open(standing) && deadline !== null
        ? [{ period: null, day: deadline.day }]
        : [];
  return parts.flatMap(({ period, day }): Told[] => {
    if (day === null || day < addDays(asOf, 1)) return [];
    return [{ kind: 'falls-due', period, daysLeft: daysBetween(asOf, day), day, entry: null }];
  });
}
