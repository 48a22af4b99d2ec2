/** A request: a letter that asks for another deadline of tasks. It is recorded and moves nothing. */

import type { Due } from '../calendar/due.ts';
import { sameDue } from '../calendar/due-name.ts';
import { plainText } from '../calendar/fold.ts';
import type { NewRequest } from '../edit/new-entry.ts';
import type { Plan } from '../plan/model.ts';
import type { DocumentFacts } from './amendment.ts';
import { agencyOf, hiddenIn, tasksOf, textOf } from './facts.ts';
import { isRefusal, type RequestRefusal } from './refusal.ts';

/** What is asked for every task named. Tasks and the agency are as people name them. */
export interface RequestFacts {
  readonly tasks: readonly string[];
  /** The letter; nobody asks where its issuer is not named. */
  readonly letter: DocumentFacts;
  readonly to: Due;
  readonly reason: string | null;
}

/** The request for each task, as far as it is not recorded yet. */
export function requestsStated(
  plan: Plan,
  { tasks: named, letter, to, reason }: RequestFacts,
): readonly NewRequest[] | RequestRefusal {
  const hidden = hiddenIn([letter.number, reason]);
  if (hidden !== null) return hidden;
  const issuer = letter.issuer === null ? null : agencyOf(plan, letter.issuer);
  if (isRefusal(issuer)) return issuer;
  const tasks = tasksOf(plan, named);
  if (isRefusal(tasks)) return tasks;
  const { number, date } = letter;
  return tasks
    .map((task) => ({ kind: 'request' as const, number, date, issuer: textOf(issuer), task, to, reason }))
    .filter((request) => !isRecorded(plan, request));
}

/** Whether the letter asks for this in the plan already. */
function isRecorded({ requests }: Plan, { number, date, task, to }: NewRequest): boolean {
  return requests.some(
    (one) =>
      one.task === task && one.date === date && plainText(one.number) === plainText(number) && sameDue(one.to, to),
  );
}
