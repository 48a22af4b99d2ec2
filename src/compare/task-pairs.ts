/** Which task of the earlier version is which of the later one. */

import { plainText } from '../calendar/fold.ts';
import type { Plan, Task } from '../plan/model.ts';
import { type Pairing, pairBy } from './pairing.ts';

/** The tasks matched. */
export interface TaskPairing extends Pairing<Task> {
  /** The id in the later version of each task that kept its text and changed its id, by its earlier id. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Tasks are known by their ids; one that is gone and one that has come with the same text are one under a new id. */
export function pairTasks(before: Plan, after: Plan): TaskPairing {
  const byId = pairBy(before.tasks, after.tasks, (task) => task.id);
  const byText = pairBy(byId.gone, byId.come, (task) => plainText(task.text));
  return {
    pairs: [...byId.pairs, ...byText.pairs],
    gone: byText.gone,
    come: byText.come,
    renamed: new Map(byText.pairs.map(([old, now]) => [old.id, now.id])),
  };
}
