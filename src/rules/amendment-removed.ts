/**
 * An amendment that is gone, and with it what it granted. One that never held, for want of a number or date, may go, and
 * so may one copy of an amendment that was entered twice.
 */
import { isSameAmendment } from '../compare/compare-amendments.ts';
import { isDated } from '../plan/instrument.ts';
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const amendmentRemoved = defineChangeRule('amendment-removed', function* (comparison) {
  for (const { amendment, at, task } of changesOf(comparison, 'amendment-removed')) {
    const { instrument } = amendment;
    if (!isDated(instrument)) continue;
    if (comparison.after.amendments.some((kept) => isSameAmendment(amendment, kept))) continue;
    yield { facts: { number: instrument.number, date: instrument.date }, place: placeOf(at), task };
  }
});
