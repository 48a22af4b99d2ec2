/** The deadlines in force that hang on another task, with where each of them is stated. */
import type { AfterTaskDue } from '../calendar/due.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { TaskView, View } from '../view/view.ts';
import { duesIn } from './dues.ts';

/** A task that waits for another. */
interface Waiting {
  readonly view: TaskView;
  readonly due: AfterTaskDue;
  /** Of the other task's id. */
  readonly place: Place;
}

/** Those that do, by their ids, in the order of the plan; what was withdrawn waits for nothing. */
export function waitingTasks({ plan, tasks }: View): ReadonlyMap<string, Waiting> {
  const places = new Map<string, Place>();
  for (const { task, due, place, isAsked } of duesIn(plan)) {
    if (due.kind === 'after-task' && !isAsked) places.set(`${task} ${due.task}`, place('after', 'task'));
  }
  const found = new Map<string, Waiting>();
  for (const view of tasks) {
    const { id } = view.task;
    const due = view.deadline?.due;
    if (due?.kind !== 'after-task' || view.standing === 'withdrawn' || found.has(id)) continue;
    const place = places.get(`${id} ${due.task}`);
    if (place !== undefined) found.set(id, { view, due, place });
  }
  return found;
}
