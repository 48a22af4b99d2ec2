/** One agency named twice for a task, or twice in a group. */
import type { Origin } from '../plan/model.ts';
import { defineRule, type Fault, valueAt } from './rule.ts';

export const duplicateAgency = defineRule('duplicate-agency', function* ({ plan }) {
  for (const { id, lead, with: supporting, origin } of plan.tasks) {
    yield* named(origin, [...under('lead', lead), ...under('with', supporting)], id);
  }
  for (const { members, origin } of plan.groups.values()) yield* named(origin, under('members', members), null);
});

interface Naming {
  readonly id: string;
  readonly below: readonly [string, number];
}

function under(key: string, ids: readonly string[]): Naming[] {
  return ids.map((id, index) => ({ id, below: [key, index] }));
}

function* named(origin: Origin, namings: readonly Naming[], task: string | null): Iterable<Fault<'duplicate-agency'>> {
  const first = new Map<string, Naming>();
  for (const naming of namings) {
    const before = first.get(naming.id);
    if (before === undefined) first.set(naming.id, naming);
    else {
      const related = [{ role: 'first-defined', place: valueAt(origin, ...before.below) }] as const;
      yield { facts: { id: naming.id }, place: valueAt(origin, ...naming.below), task, related };
    }
  }
}
