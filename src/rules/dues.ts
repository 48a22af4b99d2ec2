/** Every deadline that the plan's files state, as issued and as amended. */
import type { Day } from '../calendar/day.ts';
import type { Due } from '../calendar/due.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { Plan } from '../plan/model.ts';
import { valueAt } from './rule.ts';

/** One deadline. */
export interface StatedDue {
  readonly task: string;
  readonly due: Due;
  /** The day of the document that amends it; null for that of the issued text, or of a document without a day. */
  readonly granted: Day | null;
  /** The place of the value, or of a key below it. */
  readonly place: (...below: readonly string[]) => Place;
}

/** The deadlines of the tasks, and those that amendments put in their place. */
export function* duesIn({ tasks, amendments }: Pick<Plan, 'tasks' | 'amendments'>): Iterable<StatedDue> {
  for (const { id, due, origin } of tasks) {
    if (due !== null) yield { task: id, due, granted: null, place: (...below) => valueAt(origin, 'due', ...below) };
  }
  for (const { instrument, changes } of amendments) {
    for (const { task, due, origin } of changes) {
      if (due === null) continue;
      yield {
        task,
        due: due.to,
        granted: instrument.date,
        place: (...below) => valueAt(origin, 'due', 'to', ...below),
      };
    }
  }
}
