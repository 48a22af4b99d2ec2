/** What later documents changed of a task from a day to another, and what changed of its deadline and lead without one. */
import type { Day } from '../calendar/day.ts';
import type { Due } from '../calendar/due.ts';
import { moveBetween } from '../calendar/due.ts';
import { dueName } from '../calendar/due-name.ts';
import { deadlineOf } from '../view/deadline.ts';
import type { DatedChange } from '../view/in-force.ts';
import { withName } from '../view/named.ts';
import type { Deadline } from '../view/view.ts';
import type { DueAnswer } from './answers.ts';
import type { SinceChange } from './since-answer.ts';
import { remainder } from './since-new.ts';
import type { Seen } from './since-parts.ts';
import { dueAnswer, evidenceAnswer, pendingAnswer } from './task-answer.ts';

/** In the order of the documents; null where the task was not there before. */
export function documentChanges(before: Seen | null, after: Seen): SinceChange[] {
  const held = before === null ? [] : heldOn(before);
  const told = [
    ...newRequests(before, after),
    ...remainder(heldOn(after), held, changeKey).flatMap((dated) => byInstrument(after, dated)),
  ];
  if (before === null) return told;
  const has = (...kinds: readonly SinceChange['kind'][]) => told.some(({ kind }) => kinds.includes(kind));
  return [
    ...told,
    ...(has('deadline-moved') ? [] : otherDeadline(before, after)),
    ...(has('lead-changed') ? [] : otherLead(before, after)),
  ];
}

/** Those that wait now and did not then: what was granted since is told as that. */
function newRequests(before: Seen | null, { view, task }: Seen): SinceChange[] {
  return remainder(task.requests, before?.task.requests ?? [], ({ number, date, to }) =>
    JSON.stringify([number, date, dueName(to)]),
  ).map((request) => ({ kind: 'requested', request: pendingAnswer(view.plan, request) }));
}

/** The changes that hold on the view's day. */
function heldOn({ view, changes }: Seen): readonly DatedChange[] {
  return changes.filter(({ date }) => date <= view.asOf);
}

function changeKey({ date, amendment: { instrument }, change: { due, lead, status } }: DatedChange): string {
  const moved = due === null ? null : [dueName(due.from), dueName(due.to)];
  return JSON.stringify([date, instrument.number, instrument.issuer, moved, lead, status]);
}

const moves = { extension: 'later', earlier: 'earlier', 'same-day': 'other', first: 'other' } as const;
const statuses = { suspend: 'suspended', resume: 'resumed', withdraw: 'withdrawn' } as const;

function byInstrument({ view: { plan } }: Seen, { amendment, change }: DatedChange): SinceChange[] {
  const instrument = evidenceAnswer(amendment.instrument);
  const { due, lead, status } = change;
  const named = (ids: readonly string[]) => ids.map((id) => withName(plan, id));
  const answered = (one: Due): DueAnswer => dueAnswer(deadlineOf(plan, one), null);
  const changes: SinceChange[] = [];
  if (due !== null) {
    const [from, to] = [answered(due.from), answered(due.to)];
    changes.push({ kind: 'deadline-moved', from, to, move: moves[moveBetween(due.from, due.to)], instrument });
  }
  if (lead !== null) changes.push({ kind: 'lead-changed', from: named(lead.from), to: named(lead.to), instrument });
  if (status !== null) changes.push({ kind: statuses[status], instrument });
  return changes;
}

/** An event that occurred, or a deadline that is another one in the files themselves. */
function otherDeadline({ task: { deadline: old } }: Seen, { task: { deadline: now } }: Seen): SinceChange[] {
  if (nameOf(old) === nameOf(now) && (old?.day === now?.day || now?.due.kind === 'recurring')) return [];
  if (now?.due.kind === 'event' && now.due.occurred !== null && old?.due.kind === 'event' && old.due.occurred === null)
    return [{ kind: 'event-occurred', event: now.due.event, occurred: now.due.occurred }];
  const answered = (deadline: Deadline | null) => (deadline === null ? null : dueAnswer(deadline, null));
  const [from, to] = [answered(old), answered(now)];
  return [{ kind: 'deadline-moved', from, to, move: moveOf(from?.day ?? null, to?.day ?? null), instrument: null }];
}

function moveOf(from: Day | null, to: Day | null): 'later' | 'earlier' | 'other' {
  if (from === null || to === null || from === to) return 'other';
  return to > from ? 'later' : 'earlier';
}

function nameOf(deadline: Deadline | null): string | null {
  return deadline === null ? null : dueName(deadline.due);
}

function otherLead(before: Seen, after: Seen): SinceChange[] {
  if (before.task.lead.join() === after.task.lead.join()) return [];
  const named = ({ view, task }: Seen) => task.lead.map((id) => withName(view.plan, id));
  return [{ kind: 'lead-changed', from: named(before), to: named(after), instrument: null }];
}
