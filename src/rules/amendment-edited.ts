/** An amendment that says something else than it did. One that never held, for want of a number or date, may be completed. */
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';
import { isDated } from './dated-instrument.ts';
import { valueAt } from './rule.ts';

export const amendmentEdited = defineChangeRule('amendment-edited', function* (comparison) {
  for (const { before, at, task } of changesOf(comparison, 'amendment-edited')) {
    const { instrument, origin } = before;
    if (!isDated(instrument)) continue;
    const related = [{ role: 'as-it-was', place: { ...valueAt(origin), version: 'before' } }] as const;
    yield { facts: { number: instrument.number, date: instrument.date }, place: placeOf(at), task, related };
  }
});
