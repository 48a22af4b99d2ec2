/** The keys of a duty that are compared for what they mean: deadlines as values, agencies in any order. */
import type { Apart } from './said.ts';

/** The keys of a due value that is a mapping, all of which make its name. */
export const dueKeys = {
  every: true,
  from: true,
  until: true,
  by: true,
  after: true,
  within: true,
  occurred: true,
} as const satisfies Apart;

/** The keys of a duty, in a row or in a clause's `task`. */
export const dutyKeys = { id: true, lead: true, with: true, due: dueKeys, wording: true } as const satisfies Apart;
