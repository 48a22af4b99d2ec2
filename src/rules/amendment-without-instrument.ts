/** An amendment without the number or date of the document that grants it: it changes nothing until it has both. */
import { defineRule, keyAt } from './rule.ts';

export const amendmentWithoutInstrument = defineRule('amendment-without-instrument', function* ({ plan }) {
  for (const { instrument, origin } of plan.amendments) {
    const { number, date } = instrument;
    if (number !== null && date !== null) continue;
    const missing = number === null && date === null ? 'both' : number === null ? 'number' : 'date';
    yield { facts: { missing }, place: keyAt(origin, 'instrument') };
  }
});
