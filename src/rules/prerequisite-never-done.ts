/** A deadline that waits for a task which, as things stand, is never done: it was withdrawn, has no end, or comes again and again. */
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import type { TaskView } from '../view/view.ts';
import { waitingTasks } from './prerequisites.ts';
import { defineRule } from './rule.ts';

export const prerequisiteNeverDone = defineRule('prerequisite-never-done', function* (view) {
  const waiting = waitingTasks(view);
  if (waiting.size === 0) return;
  const known = new Map(view.tasks.map((one) => [one.task.id, one]));
  for (const [task, { due, place, view: own }] of waiting) {
    const prerequisite = known.get(due.task);
    if (due.completed !== null || own.state === 'done' || prerequisite === undefined) continue;
    const why = whyNever(prerequisite);
    if (why !== null) yield { facts: { prerequisite: due.task, why }, place, task };
  }
});

function whyNever({ standing, deadline }: TaskView): RuleFacts['prerequisite-never-done']['why'] | null {
  if (standing === 'withdrawn') return 'withdrawn';
  const kind = deadline?.due.kind;
  return kind === 'ongoing' || kind === 'recurring' ? kind : null;
}
