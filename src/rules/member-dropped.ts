/** A member that left a group while it belonged to it: its part of every duty of the group would be forgotten. */

import type { Change } from '../compare/change.ts';
import { grouped } from '../plan/grouped.ts';
import { type Comparison, changesOf, defineChangeRule, placeOf } from './change-rule.ts';
import { type Fault, valueAt } from './rule.ts';

type Dropped = Extract<Change, { readonly kind: 'member-dropped' }>;

export const memberDropped = defineChangeRule('member-dropped', function* (comparison) {
  const lost = [...changesOf(comparison, 'member-dropped')].filter((change) => !hasEnded(comparison, change));
  for (const [group, dropped] of grouped(lost, (change) => change.group))
    yield* droppedFrom(comparison, group, dropped);
});

/** Of a group that was emptied, that it was, once. */
function* droppedFrom(
  { before, after }: Comparison,
  group: string,
  dropped: readonly Dropped[],
): Iterable<Fault<'member-dropped'>> {
  const [was, is] = [before.groups.get(group), after.groups.get(group)];
  const members = dropped.length;
  if (members > 1 && was !== undefined && is?.members.length === 0) {
    const related = [{ role: 'as-it-was', place: { ...valueAt(was.origin, 'members'), version: 'before' } }] as const;
    yield { facts: { group, agency: null, members }, place: valueAt(is.origin, 'members'), related };
    return;
  }
  for (const { agency, at, task } of dropped) yield { facts: { group, agency, members: 1 }, place: placeOf(at), task };
}

/** Whether its last day as a member, or its own last day in office, is past. */
function hasEnded({ before, after, asOf }: Comparison, { group, agency }: Dropped): boolean {
  const lastDays = [before, after].flatMap(({ groups, agencies }) => [
    groups.get(group)?.terms.get(agency)?.until,
    agencies.get(agency)?.until,
  ]);
  return lastDays.some((day) => typeof day === 'string' && day < asOf);
}
