/** What the clock and the reports made of a task, of its occurrences, or of the parts of the agencies asked for. */
import { type Day, daysBetween } from '../calendar/day.ts';
import type { Instrument, Report } from '../plan/model.ts';
import type { DatedChange } from '../view/in-force.ts';
import { withName } from '../view/named.ts';
import { partFrom } from '../view/part.ts';
import type { MemberView, Standing, TaskView, View } from '../view/view.ts';
import type { NamedAgency } from './answers.ts';
import type { SinceChange } from './since-answer.ts';
import { evidenceAnswer } from './task-answer.ts';

/** A task in a view. */
export interface Seen {
  readonly view: View;
  /** As the agencies asked for owe it. */
  readonly task: TaskView;
  /** The parts of these agencies in what several owe; none where nobody was asked for. */
  readonly parts: readonly MemberView[];
  /** All that amends it, whenever. */
  readonly changes: readonly DatedChange[];
}

/** The whole task, one agency's part in it, or one occurrence. */
interface Part extends Pick<TaskView, 'standing' | 'completedOn' | 'doneByDescription'> {
  readonly agency: NamedAgency | null;
  readonly period: string | null;
  readonly day: Day | null;
  /** Of one agency's part those that count for it; of the whole task all. */
  readonly reports: readonly Report[];
}

/** The changes of each part; null where the task was not there before. */
export function partChanges(before: Seen | null, after: Seen): SinceChange[] {
  const keyOf = ({ agency, period }: Part) => `${agency?.id ?? ''} ${period ?? ''}`;
  const stood = new Map(before === null ? [] : partsOf(before).map((part) => [keyOf(part), part.standing]));
  return partsOf(after).flatMap((part) => {
    const was = stood.get(keyOf(part)) ?? null;
    return was === part.standing ? [] : [...reopened(was, part), ...became(was, part, after)];
  });
}

function partsOf({ view, task, parts }: Seen): Part[] {
  if (parts.length === 0) return partsIn(task, null);
  return parts.flatMap((member) => partsIn(member, withName(view.plan, member.agency)));
}

function partsIn(one: TaskView | MemberView, agency: NamedAgency | null): Part[] {
  const { reports } = one;
  if (one.occurrences.length > 0) return one.occurrences.map((occurrence) => ({ agency, reports, ...occurrence }));
  const { standing, deadline, completedOn, doneByDescription } = one;
  return [{ agency, period: null, standing, day: deadline?.day ?? null, completedOn, doneByDescription, reports }];
}

/** Reported done, and not done any more; what was withdrawn is told as that. */
function reopened(was: Standing | null, { agency, period, standing }: Part): SinceChange[] {
  return isDone(was) && !isDone(standing) && standing !== 'withdrawn' ? [{ kind: 'reopened', agency, period }] : [];
}

function became(was: Standing | null, part: Part, { view: { asOf }, task }: Seen): SinceChange[] {
  const { agency, period, standing, day: deadline, completedOn, doneByDescription } = part;
  const days = (from: Day | null, to: Day | null) => (from === null || to === null ? null : daysBetween(from, to));
  switch (standing) {
    case 'overdue':
      return [{ kind: 'became-overdue', agency, period, deadline, daysLate: days(deadline, asOf) }];
    case 'due-soon':
      return [{ kind: 'became-due-soon', agency, period, deadline, daysLeft: days(asOf, deadline) }];
    case 'done-on-time':
    case 'done-late': {
      if (isDone(was)) return [];
      const daysLate = standing === 'done-late' ? days(deadline, completedOn) : null;
      const evidence = evidenceFor(task, part).map(evidenceAnswer);
      return [{ kind: 'done', agency, period, standing, completedOn, daysLate, doneByDescription, evidence }];
    }
    default:
      return [];
  }
}

function isDone(standing: Standing | null): standing is 'done-on-time' | 'done-late' {
  return standing === 'done-on-time' || standing === 'done-late';
}

function evidenceFor({ evidence }: TaskView, { agency, period, reports }: Part): readonly Instrument[] {
  const inPeriod = reports.filter((report) => report.period === period);
  if (agency !== null) return partFrom(inPeriod).evidence;
  return period === null ? evidence : inPeriod.filter(({ state }) => state === 'done').flatMap((one) => one.evidence);
}
