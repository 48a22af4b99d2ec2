/** Two tasks, or two agencies or groups, with one id: whatever names it could mean either. */
import type { Origin } from '../plan/model.ts';
import { defineRule, type Fault, valueAt } from './rule.ts';

export const duplicateId = defineRule('duplicate-id', function* ({ plan }) {
  yield* repeated(
    'task',
    plan.tasks.map((task) => ({ id: task.id, at: task.clause, key: 'number' })),
  );
  yield* repeated(
    'agency',
    plan.register.map((entry) => ({ id: entry.id, at: entry.origin, key: 'id' })),
  );
});

function* repeated(
  of: 'task' | 'agency',
  named: readonly { readonly id: string; readonly at: Origin; readonly key: string }[],
): Iterable<Fault<'duplicate-id'>> {
  const first = new Map<string, Origin>();
  for (const { id, at, key } of named) {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else {
      const related = [{ role: 'first-defined', place: valueAt(before, key) }] as const;
      yield { facts: { id, of }, place: valueAt(at, key), task: of === 'task' ? id : null, related };
    }
  }
}
