/** A deadline further off than plans look ahead: a slip in the year, mostly. */
import { addMonths } from '../calendar/day.ts';
import { dueName } from '../calendar/due-name.ts';
import { lastDayNamed } from '../calendar/period.ts';
import { farthestDayOf } from './due-days.ts';
import { duesIn } from './dues.ts';
import { defineRule } from './rule.ts';

/** The plans with the longest outlook name a vision for 2050, thirty years and less from their issue. */
const mostYears = 30;

export const farDeadline = defineRule('far-deadline', function* ({ plan }) {
  const issued = lastDayNamed(plan.document.issued);
  for (const { task, of, due, amended, place } of duesIn(plan)) {
    const since = amended?.date ?? issued;
    const day = since === null ? null : farthestDayOf(due, since);
    if (since === null || day === null || day <= addMonths(since, mostYears * 12)) continue;
    yield { facts: { of, due: dueName(due), day, since, years: mostYears }, place: place(), task };
  }
});
