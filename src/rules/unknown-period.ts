/** A report on a recurring task that names none of its occurrences, or a period on a task that does not recur. */
import type { Day } from '../calendar/day.ts';
import { type Occurrence, occurrencesOf, type RecurringDue } from '../calendar/due.ts';
import { periodContaining, periodNamed } from '../calendar/period.ts';
import { nearestOf } from '../diagnostics/nearest.ts';
import { reportsOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';
import { tasksById } from './tasks-by-id.ts';

export const unknownPeriod = defineRule('unknown-period', function* ({ tasks, plan }) {
  const known = tasksById(plan);
  const dues = new Map(tasks.map(({ task, deadline }) => [task.id, deadline?.due]));
  for (const { task, report } of reportsOf(plan)) {
    const due = known.has(task) ? dues.get(task) : undefined;
    const { period, origin } = report;
    if (due?.kind !== 'recurring') {
      // Without any deadline nobody knows whether it recurs.
      if (period === null || due === undefined) continue;
      yield { facts: { period, recurs: false, nearest: null }, place: valueAt(origin, 'period'), task };
      continue;
    }
    const near = occurrencesNear(due, plan.document.issued, report.date);
    if (near.some((occurrence) => occurrence.period === period)) continue;
    const nearest = periodMeant(period, due, report.date, near);
    yield {
      facts: { period, recurs: true, nearest },
      place: valueAt(origin, period === null ? 'state' : 'period'),
      task,
    };
  }
});

/** The period that was meant: the nearest to a slip, that of the report's day where none is named; null for one that exists elsewhere. */
function periodMeant(
  period: string | null,
  due: RecurringDue,
  reported: Day,
  near: readonly Occurrence[],
): string | null {
  const names = near.map((occurrence) => occurrence.period);
  if (period !== null) return periodNamed(period) === null ? nearestOf(period, names) : null;
  const current = periodContaining(due.every, reported).name;
  return names.includes(current) ? current : null;
}

/** The occurrences up to the day, and one year's worth beyond: a duty may be done before its period comes. */
function occurrencesNear(due: RecurringDue, issued: string, day: Day): Occurrence[] {
  const found: Occurrence[] = [];
  const horizon = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  for (const occurrence of occurrencesOf(due, issued)) {
    if (occurrence.day > horizon) break;
    found.push(occurrence);
  }
  return found;
}
