/** Whether a due value changed only in that the event it hangs on has occurred now: its day is what the text waits for. */
import type { Due } from '../calendar/due.ts';
import { sameDue } from '../calendar/due-name.ts';

/** Whether the later value is the earlier one with the day of its event, which had none. */
export function isEventRecorded(before: Due, after: Due): boolean {
  if (before.kind !== 'event' || after.kind !== 'event') return false;
  return sameDue(before, { ...after, occurred: null });
}
