/** One request that stands twice, as when two people entered the same letter on two branches: what both ask for is told twice. */
import { instrumentKey } from '../compare/instrument-text.ts';
import { saidChanges, saidIn } from '../compare/said.ts';
import type { ExtensionRequest } from '../plan/model.ts';
import { defineRule, valueAt } from './rule.ts';

export const repeatedRequest = defineRule('repeated-request', function* ({ plan }) {
  const first = new Map<string, ExtensionRequest>();
  for (const request of plan.requests) {
    const { number, date, task, origin } = request;
    const said = `${instrumentKey({ number, date, issuer: null, title: null })}\n${task}`;
    const twin = first.get(said);
    if (twin === undefined) {
      first.set(said, request);
      continue;
    }
    yield {
      facts: { number, date, differing: differingKeys(twin, request) },
      place: valueAt(origin, 'number'),
      task,
      related: [{ role: 'earlier-request', place: valueAt(twin.origin, 'number') }],
    };
  }
});

function differingKeys(earlier: ExtensionRequest, request: ExtensionRequest): readonly string[] {
  return saidChanges(saidIn(earlier.origin.written), saidIn(request.origin.written)).map(({ key }) => key);
}
