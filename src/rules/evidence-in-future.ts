/** Evidence dated after today: nothing is completed tomorrow. */
import { evidenceOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

export const evidenceInFuture = defineRule('evidence-in-future', function* ({ plan, asOf }) {
  for (const { task, evidence } of evidenceOf(plan)) {
    if (evidence.date === null || evidence.date <= asOf) continue;
    yield { facts: { date: evidence.date, today: asOf }, place: valueAt(evidence.origin, 'date'), task };
  }
});
