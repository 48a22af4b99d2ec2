/**
 * An amendment that changes something else than what was in force: it was made on a wrong copy, one is missing before it,
 * or two were entered side by side, as on two branches.
 */
import { dueName, sameDue } from '../calendar/due-name.ts';
import { instrumentKey } from '../compare/instrument-text.ts';
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import type { Related } from '../diagnostics/finding.ts';
import type { Amendment } from '../plan/model.ts';
import type { Step } from '../view/in-force.ts';
import { amendmentSteps } from './amendment-steps.ts';
import { defineRule, type Fault, valueAt } from './rule.ts';

type Facts = RuleFacts['amendment-mismatch'];
type Mismatch = Iterable<Fault<'amendment-mismatch'>>;

export const amendmentMismatch = defineRule('amendment-mismatch', function* ({ plan }) {
  const earlier = new Map<string, Step[]>();
  for (const step of amendmentSteps(plan)) {
    const before = earlier.get(step.change.task) ?? [];
    yield* dueMismatch(step, before);
    yield* agencyMismatch(step, before, 'lead');
    yield* agencyMismatch(step, before, 'with');
    yield* statusMismatch(step, before);
    before.push(step);
    earlier.set(step.change.task, before);
  }
});

function* dueMismatch(step: Step, earlier: readonly Step[]): Mismatch {
  const { change, before } = step;
  const from = change.due?.from;
  // Where nothing was in force, the issued deadline is missing: that is told where it should stand.
  if (from === undefined || before.due === null || sameDue(from, before.due)) return;
  const facts = { from: dueName(from), inForce: dueName(before.due), of: 'due' } as const;
  const others = earlier.filter((each) => each.change.due !== null);
  const isSameStart = others.some((each) => each.change.due !== null && sameDue(each.change.due.from, from));
  yield mismatch(step, others, isSameStart, facts, ['due', 'from']);
}

function* agencyMismatch(step: Step, earlier: readonly Step[], of: 'lead' | 'with'): Mismatch {
  const { change, before } = step;
  const from = change[of]?.from;
  if (from === undefined || sameSet(from, before[of])) return;
  const facts = { from: from.join(', '), inForce: before[of].join(', '), of };
  const others = earlier.filter((each) => each.change[of] !== null);
  const isSameStart = others.some((each) => sameSet(each.change[of]?.from ?? [], from));
  yield mismatch(step, others, isSameStart, facts, [of, 'from']);
}

/** Suspending what is suspended, or resuming what is not. */
function* statusMismatch(step: Step, earlier: readonly Step[]): Mismatch {
  const { change, before } = step;
  const wrong = change.status === 'suspend' ? 'suspended' : change.status === 'resume' ? 'running' : null;
  if (wrong === null || before.status !== wrong) return;
  const facts = { from: wrong === 'suspended' ? 'running' : 'suspended', inForce: wrong, of: 'suspension' } as const;
  const others = earlier.filter((each) => each.change.status !== null);
  yield mismatch(step, others, others.at(-1)?.change.status === change.status, facts, [change.status as string]);
}

/** `earlier` are the steps that changed the same thing: the last of them put in force what this one found, if there is any. */
function mismatch(
  { amendment, change }: Step,
  earlier: readonly Step[],
  isSameStart: boolean,
  facts: Pick<Facts, 'from' | 'inForce' | 'of'>,
  below: readonly string[],
): Fault<'amendment-mismatch'> {
  const twin = earlier.findLast((each) => each.amendment !== amendment && isSameDocument(each.amendment, amendment));
  const last = earlier.at(-1);
  const beside = twin !== undefined ? 'same-document' : isSameStart ? 'same-start' : null;
  return {
    facts: { ...facts, by: last?.amendment.instrument.number ?? null, beside },
    place: valueAt(change.origin, ...below),
    task: change.task,
    related: [twin ?? last ?? []].flat().map(amendedHere),
  };
}

function amendedHere({ change }: Step): Related {
  return { role: 'amended-here', place: valueAt(change.origin) };
}

function isSameDocument({ instrument: one }: Amendment, { instrument: other }: Amendment): boolean {
  return instrumentKey(one) === instrumentKey(other);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
