/** That a request is not granted: the document that says so, written beside what it answers. */
import type { Day } from '../calendar/day.ts';
import { plainText } from '../calendar/fold.ts';
import type { NewDecline } from '../edit/new-entry.ts';
import type { Decline, ExtensionRequest, Plan, Task } from '../plan/model.ts';
import { changesByTask, type Step, stepsOf } from '../view/in-force.ts';
import { pendingOn } from '../view/requests.ts';
import { type DocumentFacts, documentOf } from './amendment.ts';
import { hiddenIn, tasksOf } from './facts.ts';
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
  const hidden = hiddenIn([facts.document.number, facts.reason]);
  if (hidden !== null) return hidden;
  const document = documentOf(plan, facts.document, plan.document.issuer);
  if (isRefusal(document)) return document;
  const { number, date, issuer } = document;
  const tasks = tasksOf(plan, facts.tasks);
  if (isRefusal(tasks)) return tasks;
  const declined = { number, date, issuer, reason: facts.reason };
  const left = tasks.filter((task) => !plan.requests.some((one) => one.task === task && says(one, declined, facts)));
  const changes = changesByTask(plan.amendments);
  return forAll(left, (id) => {
    const task = plan.tasks.find((one) => one.id === id) as Task;
    const steps = stepsOf(task, changes.get(id) ?? []);
    const own = plan.requests.filter((one) => one.task === id);
    const request = requestAmong(
      own.filter((one) => waitsFor(one, date, steps)),
      id,
      facts.letter,
    );
    return isRefusal(request) ? request : { kind: 'decline' as const, task: id, request: request.origin, declined };
  });
}

/** Whether the file has it that this document declines the request. */
function says({ number, declined }: ExtensionRequest, document: Decline, { letter }: DeclineFacts): boolean {
  if (declined === null || declined.date !== document.date) return false;
  if (plainText(declined.number) !== plainText(document.number)) return false;
  return letter === null || plainText(number) === plainText(letter);
}

/** Whether nothing answers the request by the day of the document; of one that is younger than the document, by its own. */
function waitsFor(request: ExtensionRequest, date: Day, steps: readonly Step[]): boolean {
  const by = request.date > date ? request.date : date;
  return request.declined === null && pendingOn([request], steps, by).length > 0;
}

function requestAmong(
  open: readonly ExtensionRequest[],
  task: string,
  letter: string | null,
): ExtensionRequest | DeclineRefusal {
  const named = letter === null ? open : open.filter(({ number }) => plainText(number) === plainText(letter));
  const [only, ...others] = named;
  if (only === undefined) return { why: 'no-request', task, letter, numbers: open.map(({ number }) => number) };
  return others.length === 0 ? only : { why: 'which-request', task, numbers: named.map(({ number }) => number) };
}
