/** Which requests wait: asked for by the day, and neither granted, declined nor overtaken since. */
import type { Day } from '../calendar/day.ts';
import { plainText } from '../calendar/fold.ts';
import { grouped } from '../plan/grouped.ts';
import { isPlaceholder } from '../plan/instrument.ts';
import type { ExtensionRequest, Instrument } from '../plan/model.ts';
import type { Step } from './in-force.ts';

/** The requests of each task, in the order of the file. */
export function requestsByTask(
  requests: readonly ExtensionRequest[],
): ReadonlyMap<string, readonly ExtensionRequest[]> {
  return grouped(requests, ({ task }) => task);
}

/** Those that wait on the day, of one task. `steps` are all that amend it. */
export function pendingOn(
  requests: readonly ExtensionRequest[],
  steps: readonly Step[],
  asOf: Day,
): readonly ExtensionRequest[] {
  if (requests.length === 0) return requests;
  const past = steps.filter(({ date }) => date <= asOf);
  return requests.filter((request) => {
    return request.date <= asOf && !isDeclined(request, asOf) && !past.some((step) => answers(step, request));
  });
}

/** Whether a document that was issued by then says no to the request. */
export function isDeclined({ declined }: Pick<ExtensionRequest, 'declined'>, asOf: Day): boolean {
  return declined !== null && declined.date <= asOf && !isPlaceholder(declined.number);
}

/** Whether the document names the request, moves the deadline since it was asked for, or ends the task. */
function answers({ date, amendment, change, after }: Step, request: ExtensionRequest): boolean {
  if (after.status === 'withdrawn' || isNamed(request, amendment.requested)) return true;
  return change.due !== null && date >= request.date;
}

/** Whether the document is the request: by its number, and its day where that is said. */
export function isNamed(request: Pick<ExtensionRequest, 'number' | 'date'>, document: Instrument | null): boolean {
  if (document === null || document.number === null) return false;
  const isSameDay = document.date === null || document.date === request.date;
  return isSameDay && plainText(document.number) === plainText(request.number);
}
