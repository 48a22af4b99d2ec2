/** An amendment that changes something else than what was in force: it was made on a wrong copy, or one is missing before it. */
import { dueName, sameDue } from '../calendar/due-name.ts';
import type { Step } from '../view/in-force.ts';
import { amendmentSteps } from './amendment-steps.ts';
import { defineRule, type Fault, valueAt } from './rule.ts';

export const amendmentMismatch = defineRule('amendment-mismatch', function* ({ plan }) {
  for (const step of amendmentSteps(plan)) {
    yield* dueMismatch(step);
    yield* agencyMismatch(step, 'lead');
    yield* agencyMismatch(step, 'with');
    yield* statusMismatch(step);
  }
});

type Mismatch = Iterable<Fault<'amendment-mismatch'>>;

function* dueMismatch({ change, before }: Step): Mismatch {
  if (change.due === null || (before.due !== null && sameDue(change.due.from, before.due))) return;
  const inForce = before.due === null ? '' : dueName(before.due);
  const facts = { from: dueName(change.due.from), inForce, of: 'due' } as const;
  yield { facts, place: valueAt(change.origin, 'due', 'from'), task: change.task };
}

function* agencyMismatch({ change, before }: Step, of: 'lead' | 'with'): Mismatch {
  const from = change[of]?.from;
  if (from === undefined || sameSet(from, before[of])) return;
  const facts = { from: from.join(', '), inForce: before[of].join(', '), of };
  yield { facts, place: valueAt(change.origin, of, 'from'), task: change.task };
}

/** Suspending what is suspended, or resuming what is not. */
function* statusMismatch({ change, before }: Step): Mismatch {
  const wrong = change.status === 'suspend' ? 'suspended' : change.status === 'resume' ? 'running' : null;
  if (wrong === null || before.status !== wrong) return;
  const facts = { from: wrong === 'suspended' ? 'running' : 'suspended', inForce: wrong, of: 'suspension' } as const;
  yield { facts, place: valueAt(change.origin, change.status as string), task: change.task };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
