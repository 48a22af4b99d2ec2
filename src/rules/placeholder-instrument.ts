/** An amendment, a request or an approval whose document is named by a blank to be filled in later: it moves nothing. */
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import { isPlaceholder } from '../plan/instrument.ts';
import type { Instrument, Origin, Plan } from '../plan/model.ts';
import { defineRule, valueAt } from './rule.ts';

interface Cited {
  readonly of: RuleFacts['placeholder-instrument']['of'];
  readonly document: Instrument | null;
  readonly origin: Origin;
  readonly task: string | null;
}

export const placeholderInstrument = defineRule('placeholder-instrument', function* ({ plan }) {
  for (const { of, document, origin, task } of documentsIn(plan)) {
    const value = document?.number ?? null;
    if (value === null || !isPlaceholder(value)) continue;
    const key = of === 'requested' ? 'requested' : 'instrument';
    yield { facts: { value, of }, place: valueAt(origin, key, 'number'), task };
  }
});

function* documentsIn({ amendments, exceptions }: Plan): Iterable<Cited> {
  for (const { instrument, requested, changes, origin } of amendments) {
    const task = changes.length === 1 ? (changes[0]?.task ?? null) : null;
    yield { of: 'amendment', document: instrument, origin, task };
    yield { of: 'requested', document: requested, origin, task };
  }
  for (const { instrument, task, origin } of exceptions) yield { of: 'exception', document: instrument, origin, task };
}
