/** One task as the answers show it. */
import { wholeMonths } from '../calendar/day.ts';
import { dueValue } from '../calendar/due-name.ts';
import type { ExtensionRequest, Instrument, Origin, Plan, Report, Task } from '../plan/model.ts';
import { withName } from '../view/named.ts';
import { openTold } from '../view/obstacles.ts';
import type { Deadline, TaskView, View } from '../view/view.ts';
import type { DueAnswer, EvidenceAnswer, RequestAnswer, TaskAnswer } from './answers.ts';

/** Where an entity stands: asked only when the answer is printed with places. */
export type LocateLine = (origin: Origin) => { readonly file: string; readonly line: number };

/** The answer about a task. */
export function taskAnswer(
  { plan, asOf }: Pick<View, 'plan' | 'asOf'>,
  view: TaskView,
  locate: LocateLine,
): TaskAnswer {
  const { task } = view;
  const named = (id: string) => withName(plan, id);
  const told = (what: 'obstacle' | 'proposal') =>
    openTold(view, what).map(({ agency, date, text }) => ({ agency: named(agency), date, text }));
  return {
    id: task.id,
    label: task.label,
    source: task.source,
    text: task.text,
    lead: view.lead.map(named),
    with: view.with.map(named),
    ...asIssued(task),
    due: view.deadline === null ? null : dueAnswer(view.deadline, view.isMoved ? null : task.wording),
    originalDue: view.original === null ? null : dueAnswer(view.original, task.wording),
    extensions: view.extensions,
    broughtForward: view.broughtForward,
    requests: view.requests.map((request) => pendingAnswer(plan, request)),
    state: view.state,
    standing: view.standing,
    daysLate: view.daysLate,
    daysLeft: view.daysLeft,
    completedOn: view.completedOn,
    evidence: view.evidence.map(evidenceAnswer),
    doneByDescription: view.doneByDescription,
    occurrences: view.occurrences,
    members: view.members.map(({ agency, state, standing, completedOn, doneByDescription }) => ({
      agency: named(agency),
      state,
      standing,
      completedOn,
      doneByDescription,
    })),
    openMembership: view.openMembership,
    stale: view.stale,
    monthsSilent: view.silentSince === null ? null : wholeMonths(view.silentSince, asOf),
    count: lastCount(view.reports),
    lastReport: lastReport(view.reports),
    obstacles: told('obstacle'),
    proposals: told('proposal'),
    get location() {
      return locate(task.clause);
    },
  };
}

/** What the issued text says besides. */
function asIssued({ leadWording, withWording, product, start, milestones, condition, extra }: Task) {
  return {
    leadWording,
    withWording,
    product,
    start: start?.value ?? null,
    milestones: milestones.map(({ due, wording }) => ({ value: due.value, day: due.day, wording })),
    condition,
    extra,
  };
}

/** A document by number, date and title. */
export function evidenceAnswer({ number, date, title }: Instrument): EvidenceAnswer {
  return { number, date, title };
}

/** What was asked for, and by whom. */
export function requestAnswer(
  plan: Plan,
  { number, date, issuer, to, reason, declined }: Omit<ExtensionRequest, 'origin' | 'task'>,
): RequestAnswer {
  const named = (id: string | null) => (id === null ? null : withName(plan, id));
  return {
    number,
    date,
    issuer: named(issuer),
    to: dueValue(to),
    reason,
    declined: declined === null ? null : { ...declined, issuer: named(declined.issuer) },
  };
}

/** The same while it waits: a refusal of a later day is not known yet. */
export function pendingAnswer(plan: Plan, request: ExtensionRequest): RequestAnswer {
  return requestAnswer(plan, { ...request, declined: null });
}

/** The deadline as the answers show it; `wording` is the phrase as issued. */
export function dueAnswer({ due, day, rolledFrom }: Deadline, wording: string | null): DueAnswer {
  return { value: dueValue(due), day, wording, rolledFrom };
}

/** So many of all, as it was told last. */
export function lastCount(reports: readonly Report[]): TaskAnswer['count'] {
  const last = reports.findLast(({ count }) => count !== null);
  return last?.count == null ? null : { ...last.count, date: last.date };
}

function lastReport(reports: readonly Report[]): TaskAnswer['lastReport'] {
  const last = reports.at(-1);
  if (last === undefined) return null;
  const { date, agency, state, note, obstacle, proposal } = last;
  return { date, agency, state, note, obstacle, proposal };
}
