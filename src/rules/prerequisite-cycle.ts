/** Tasks that wait for one another in a circle, or one for itself: no day could be counted from. */
import { waitingTasks } from './prerequisites.ts';
import { defineRule } from './rule.ts';

export const prerequisiteCycle = defineRule('prerequisite-cycle', function* (view) {
  const waiting = waitingTasks(view);
  const seen = new Set<string>();
  for (const start of waiting.keys()) {
    const way: string[] = [];
    let id = start;
    for (let next = waiting.get(id); next !== undefined && !seen.has(id); next = waiting.get(id)) {
      seen.add(id);
      way.push(id);
      id = next.due.task;
    }
    // Each waits for one other: the way ends in a circle only where it comes back to itself.
    const cycle = way.slice(way.indexOf(id));
    const place = waiting.get(id)?.place;
    if (way.includes(id) && place !== undefined) yield { facts: { cycle: [...cycle, id] }, place, task: id };
  }
});
