/** A deadline that was moved in the issued files: only a document moves one, by an amendment. */
import type { Due } from '../calendar/due.ts';
import { dueName } from '../calendar/due-name.ts';
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';
import { isEventRecorded } from './event-recorded.ts';

export const deadlineMoved = defineChangeRule('deadline-moved', function* (comparison) {
  for (const { before, after, at, task } of changesOf(comparison, 'deadline')) {
    if (before !== null && after !== null && (sameDay(before, after) || isEventRecorded(before, after))) continue;
    const [from, to] = [named(before), named(after)];
    yield { facts: { task: task ?? '', from, to }, place: placeOf(at), task };
  }
});

/** The same term in another form: `2021-Q1` and `2021-03-31`. */
function sameDay(before: Due, after: Due): boolean {
  return before.kind === 'term' && after.kind === 'term' && before.day === after.day;
}

function named(due: Due | null): string | null {
  return due === null ? null : dueName(due);
}
