/** That a request is not granted: the document that says so, written beside what it answers. */
import { plainText } from '../calendar/fold.ts';
import type { NewDecline } from '../edit/new-entry.ts';
import type { ExtensionRequest, Plan } from '../plan/model.ts';
import type { DocumentFacts } from './amendment.ts';
import { agencyOf, hiddenIn, tasksOf } from './facts.ts';
import { type DeclineRefusal, forAll, isRefusal } from './refusal.ts';

/** What a document does not grant, for every task named. */
export interface DeclineFacts {
  readonly tasks: readonly string[];
  /** By the plan's own issuer unless another is named. */
  readonly document: DocumentFacts;
  /** The number of the letter that asked; null where only one waits. */
  readonly letter: string | null;
  readonly reason: string | null;
}

/** The answer for each task, as far as it is not recorded yet. */
export function declinesStated(plan: Plan, facts: DeclineFacts): readonly NewDecline[] | DeclineRefusal {
  const { number, date } = facts.document;
  const hidden = hiddenIn([number, facts.reason]);
  if (hidden !== null) return hidden;
  const issuer = facts.document.issuer === null ? plan.document.issuer : agencyOf(plan, facts.document.issuer);
  if (isRefusal(issuer)) return issuer;
  const tasks = tasksOf(plan, facts.tasks);
  if (isRefusal(tasks)) return tasks;
  const declined = { number, date, issuer, reason: facts.reason };
  const left = tasks.filter(
    (task) => !plan.requests.some((one) => one.task === task && says(one, number, facts.letter)),
  );
  return forAll(left, (task) => {
    const request = requestOf(plan, task, facts.letter);
    return isRefusal(request) ? request : { kind: 'decline' as const, task, request: request.origin, declined };
  });
}

/** Whether the file has it that this document declines the request. */
function says({ number, declined }: ExtensionRequest, document: string, letter: string | null): boolean {
  if (declined === null || plainText(declined.number) !== plainText(document)) return false;
  return letter === null || plainText(number) === plainText(letter);
}

function requestOf({ requests }: Plan, task: string, letter: string | null): ExtensionRequest | DeclineRefusal {
  const open = requests.filter((one) => one.task === task && one.declined === null);
  const named = letter === null ? open : open.filter(({ number }) => plainText(number) === plainText(letter));
  const [only, ...others] = named;
  if (only === undefined) return { why: 'no-request', task, letter, numbers: open.map(({ number }) => number) };
  return others.length === 0 ? only : { why: 'which-request', task, numbers: named.map(({ number }) => number) };
}
