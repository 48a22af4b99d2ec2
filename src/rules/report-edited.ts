/** A report that says something else than it did: reports are only ever added, a wrong one is corrected by a new one. */
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';
import { valueAt } from './rule.ts';

export const reportEdited = defineChangeRule('report-edited', function* (comparison) {
  for (const { before, at, task } of changesOf(comparison, 'report-edited')) {
    const { date, agency, period, origin } = before;
    const related = [{ role: 'as-it-was', place: { ...valueAt(origin), version: 'before' } }] as const;
    yield { facts: { date, agency, period }, place: placeOf(at), task, related };
  }
});
