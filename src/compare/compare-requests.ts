/** What changed in the requests: they are known by number and date of the letter, and the task. */
import { dueName } from '../calendar/due-name.ts';
import type { ExtensionRequest } from '../plan/model.ts';
import { type Change, inAfter, inBefore } from './change.ts';
import { dueKeys } from './duty-keys.ts';
import { instrumentKey } from './instrument-text.ts';
import { pairBy, thenBy } from './pairing.ts';
import { type Apart, saidText } from './said.ts';

/** The keys of a request that are compared for what they mean. */
const requestKeys = { task: true, to: dueKeys } as const satisfies Apart;

/** The changes of the requests; `renamed` gives the later id of a task that changed its id. */
export function compareRequests(
  before: readonly ExtensionRequest[],
  after: readonly ExtensionRequest[],
  renamed: ReadonlyMap<string, string>,
): Change[] {
  const now = (task: string) => renamed.get(task) ?? task;
  const { gone: old, come: fresh } = pairBy(before, after, (one) => requestText({ ...one, task: now(one.task) }));
  const byLetter = pairBy(old, fresh, (one) => `${instrumentKey({ ...one, title: null })} ${now(one.task)}`);
  const { pairs, gone, come } = thenBy(byLetter, (one) => `${now(one.task)} ${dueName(one.to)}`);
  return [
    ...gone.map((request): Change => {
      return { kind: 'request-removed', request, at: inBefore(request.origin), task: now(request.task) };
    }),
    ...pairs.map(([was, is]): Change => {
      return { kind: 'request-edited', before: was, after: is, at: inAfter(is.origin), task: is.task };
    }),
    ...come.map((request): Change => {
      return { kind: 'request-added', request, at: inAfter(request.origin), task: request.task };
    }),
  ];
}

/** All that the request says, as one text. */
export function requestText({ task, to, origin }: ExtensionRequest): string {
  return JSON.stringify([task, dueName(to), saidText(origin.written, requestKeys)]);
}
