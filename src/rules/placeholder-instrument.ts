/** An amendment, a request or an approval whose document is named by a blank to be filled in later: it moves nothing. */
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import type { Place } from '../diagnostics/finding.ts';
import { isPlaceholder } from '../plan/instrument.ts';
import type { Plan } from '../plan/model.ts';
import { defineRule, valueAt } from './rule.ts';

interface Cited {
  readonly of: RuleFacts['placeholder-instrument']['of'];
  readonly number: string | null | undefined;
  readonly place: Place;
  readonly task: string | null;
}

export const placeholderInstrument = defineRule('placeholder-instrument', function* ({ plan }) {
  for (const { of, number, place, task } of documentsIn(plan)) {
    if (number == null || !isPlaceholder(number)) continue;
    yield { facts: { value: number, of }, place, task };
  }
});

function* documentsIn({ amendments, requests, exceptions }: Plan): Iterable<Cited> {
  for (const { instrument, requested, changes, origin } of amendments) {
    const task = changes.length === 1 ? (changes[0]?.task ?? null) : null;
    yield { of: 'amendment', number: instrument.number, place: valueAt(origin, 'instrument', 'number'), task };
    yield { of: 'requested', number: requested?.number, place: valueAt(origin, 'requested', 'number'), task };
  }
  for (const { number, declined, task, origin } of requests) {
    yield { of: 'request', number, place: valueAt(origin, 'number'), task };
    yield { of: 'declined', number: declined?.number, place: valueAt(origin, 'declined', 'number'), task };
  }
  for (const { instrument, task, origin } of exceptions) {
    yield { of: 'exception', number: instrument?.number, place: valueAt(origin, 'instrument', 'number'), task };
  }
}
