/** Every deadline that the plan's files state, as issued and as amended, and the other days that a task names beside it. */
import type { Day } from '../calendar/day.ts';
import type { Due } from '../calendar/due.ts';
import type { StatedDay } from '../diagnostics/catalogue.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { Plan, Task } from '../plan/model.ts';
import { valueAt } from './rule.ts';

/** One deadline, or the start or a milestone of a task. */
interface StatedDue {
  readonly task: string;
  readonly of: StatedDay;
  readonly due: Due;
  /** The document that amends, or asks for it; null for what was issued. */
  readonly amended: { readonly date: Day | null } | null;
  /** Whether it is only asked for. */
  readonly isAsked?: true;
  /** The place of the value, or of a key below it. */
  readonly place: (...below: readonly string[]) => Place;
}

/** What the tasks state, the deadlines that amendments put in the place of theirs, and those that are asked for. */
export function* duesIn({ tasks, amendments, requests }: Plan): Iterable<StatedDue> {
  for (const task of tasks) {
    if (task.due !== null) yield issuedDue(task, 'deadline', task.due);
    if (task.start !== null) yield issuedDue(task, 'start', task.start);
    if (task.milestones.length > 0) yield* milestonesOf(task);
  }
  for (const { instrument, changes } of amendments) {
    for (const { task, due, origin } of changes) {
      if (due === null) continue;
      const place = (...below: readonly string[]) => valueAt(origin, 'due', 'to', ...below);
      yield { task, of: 'deadline', due: due.to, amended: { date: instrument.date }, place };
    }
  }
  for (const { task, to, date, origin } of requests) {
    const place = (...below: readonly string[]) => valueAt(origin, 'to', ...below);
    yield { task, of: 'deadline', due: to, amended: { date }, isAsked: true, place };
  }
}

/** The milestones of a task, each with its place. */
export function milestonesOf({ id, milestones, origin }: Task): StatedDue[] {
  return milestones.map(({ due }, index) => {
    const place = (...below: readonly string[]) => valueAt(origin, 'milestones', index, 'due', ...below);
    return { task: id, of: 'milestone', due, amended: null, place };
  });
}

function issuedDue({ id, origin }: Task, of: 'deadline' | 'start', due: Due): StatedDue {
  const place = (...below: readonly string[]) => valueAt(origin, of === 'start' ? 'start' : 'due', ...below);
  return { task: id, of, due, amended: null, place };
}
