/** What an amendment changes in one task as one text, to tell whether two changes are the same. */
import { dueName } from '../calendar/due-name.ts';
import type { Change } from '../plan/model.ts';
import { dueKeys } from './duty-keys.ts';
import { type Apart, saidText } from './said.ts';

/** All that the change says, as one text; the order of agencies says nothing. */
export function amendedText({ task, due, lead, with: supporting, origin }: Change): string {
  const agencies = [lead, supporting].map((moved) => moved && [moved.from.toSorted(), moved.to.toSorted()]);
  const deadlines = due && [dueName(due.from), dueName(due.to)];
  return JSON.stringify([task, deadlines, ...agencies, saidText(origin.written, changeKeys)]);
}

/** The keys of a change that are compared for what they mean. */
export const changeKeys = {
  task: true,
  due: { from: dueKeys, to: dueKeys },
  lead: { from: true, to: true },
  with: { from: true, to: true },
} as const satisfies Apart;
