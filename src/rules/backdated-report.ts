/** A report that enters the plan long after its date: it changes what was late on days that were answered for already. */
import { daysBetween } from '../calendar/day.ts';
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const backdatedReport = defineChangeRule('backdated-report', function* (comparison) {
  const { enteredOn, after } = comparison;
  const allowed = after.settings.backdatedDays;
  for (const { report, at, task } of changesOf(comparison, 'report-added')) {
    const { date, agency, period } = report;
    if (daysBetween(date, enteredOn) <= allowed) continue;
    yield { facts: { date, agency, period, today: enteredOn, allowed }, place: placeOf(at), task };
  }
});
