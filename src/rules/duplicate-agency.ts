/** One agency named twice in a list of a task, or twice in a group. */
import type { Origin } from '../plan/model.ts';
import { defineRule, type Fault, valueAt } from './rule.ts';

export const duplicateAgency = defineRule('duplicate-agency', function* ({ plan }) {
  for (const { id, lead, with: supporting, origin } of plan.tasks) {
    yield* namedTwice(origin, 'lead', lead, id);
    yield* namedTwice(origin, 'with', supporting, id);
  }
  for (const { members, origin } of plan.groups.values()) yield* namedTwice(origin, 'members', members, null);
});

function* namedTwice(
  origin: Origin,
  key: string,
  ids: readonly string[],
  task: string | null,
): Iterable<Fault<'duplicate-agency'>> {
  const first = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else {
      const related = [{ role: 'first-defined', place: valueAt(origin, key, before) }] as const;
      yield { facts: { id }, place: valueAt(origin, key, index), task, related };
    }
  }
}
