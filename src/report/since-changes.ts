/** What changed of one task from a day to another: by the clock, by reports, and by later documents. */
import type { Report } from '../plan/model.ts';
import { reportAnswer } from './show.ts';
import { type SinceChange, sinceKinds } from './since-answer.ts';
import { documentChanges } from './since-documents.ts';
import { remainder } from './since-new.ts';
import { partChanges, type Seen } from './since-parts.ts';

/** The changes, what is to be seen to first at the top; null is the side on which the task is not there. */
export function sinceChanges(before: Seen | null, after: Seen | null): SinceChange[] {
  if (after === null) return [{ kind: 'removed' }];
  const clock = partChanges(before, after);
  const changes: SinceChange[] = [
    ...(before === null ? [{ kind: 'added' as const }] : []),
    ...clock,
    ...newReports(before, after, clock),
    ...documentChanges(before, after),
  ];
  const isTold = changes.length > 0 || before?.task.standing === after.task.standing;
  const all: SinceChange[] = isTold ? changes : [{ kind: 'other-standing' }];
  return all.toSorted((a, b) => sinceKinds.indexOf(a.kind) - sinceKinds.indexOf(b.kind));
}

/** What was reported since; a report that made the task, or its occurrence, done is told as that. */
function newReports(before: Seen | null, { view, task }: Seen, clock: readonly SinceChange[]): SinceChange[] {
  const isTold = (report: Report) =>
    report.state === 'done' &&
    clock.some(
      (change) =>
        change.kind === 'done' &&
        change.period === report.period &&
        (change.agency === null ? task.members.length === 0 : change.agency.id === report.agency),
    );
  return remainder(task.reports, before?.task.reports ?? [], reportKey)
    .filter((report) => !isTold(report))
    .map((report) => ({ kind: 'reported', report: reportAnswer(view.plan, report) }));
}

/** All that a report says, without where it stands. */
function reportKey({ origin: _, evidence, ...said }: Report): string {
  return JSON.stringify([said, evidence.map(({ origin: _place, ...document }) => document)]);
}
