/**
 * An amendment or a request that says something else than it did. One that never held, for want of a number or date, may be completed;
 * and the day may be added of an event that a deadline hangs on.
 */
import { saysTheSame } from '../compare/compare-amendments.ts';
import { saidText } from '../compare/said.ts';
import { isDated, isPlaceholder } from '../plan/instrument.ts';
import type { Amendment, Change, ExtensionRequest } from '../plan/model.ts';
import { changesOf, defineChangeRule } from './change-rule.ts';
import { editIn } from './edited-entry.ts';
import { isEventRecorded } from './event-recorded.ts';

export const amendmentEdited = defineChangeRule('amendment-edited', function* (comparison) {
  for (const { before, after, task } of changesOf(comparison, 'amendment-edited')) {
    const { instrument, origin } = before;
    if (!isDated(instrument) || recordsEvents(before, after)) continue;
    const { edited, ...where } = editIn(origin, after.origin);
    yield { facts: { number: instrument.number, date: instrument.date, edited }, task, ...where };
  }
  for (const { before, after, task } of changesOf(comparison, 'request-edited')) {
    const { number, date, origin } = before;
    // One whose number is to be filled in later may be completed.
    if (isPlaceholder(number) || recordsAnswer(before, after)) continue;
    const { edited, ...where } = editIn(origin, after.origin);
    yield { facts: { number, date, edited, of: 'request' }, task, ...where };
  }
});

/** Whether all that it says now and did not say is that it was declined; an answer without a number did not hold. */
function recordsAnswer(before: ExtensionRequest, after: ExtensionRequest): boolean {
  const besides = ({ origin }: ExtensionRequest) => saidText(origin.written, { declined: true });
  const wasOpen = before.declined === null || isPlaceholder(before.declined.number);
  return wasOpen && besides(before) === besides(after);
}

/** Whether all that it says now and did not say is when events occurred. */
function recordsEvents(before: Amendment, after: Amendment): boolean {
  const changes = after.changes.map((change, index) => asWaiting(change, before.changes[index]));
  return saysTheSame(before, { ...after, changes });
}

/** The change with the due value that waited for the event, if the event is all that came. */
function asWaiting(change: Change, before: Change | undefined): Change {
  const [old, now] = [before?.due ?? null, change.due];
  if (old === null || now === null || !isEventRecorded(old.to, now.to)) return change;
  return { ...change, due: { ...now, to: old.to } };
}
