/** A member that left a group while it belonged to it: its part of every duty of the group would be forgotten. */
import { type Comparison, changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const memberDropped = defineChangeRule('member-dropped', function* (comparison) {
  for (const { group, agency, at, task } of changesOf(comparison, 'member-dropped')) {
    if (!hasEnded(comparison, group, agency)) yield { facts: { group, agency }, place: placeOf(at), task };
  }
});

/** Whether its last day as a member, or its own last day in office, is past. */
function hasEnded({ before, after, asOf }: Comparison, group: string, agency: string): boolean {
  const lastDays = [before, after].flatMap(({ groups, agencies }) => [
    groups.get(group)?.terms.get(agency)?.until,
    agencies.get(agency)?.until,
  ]);
  return lastDays.some((day) => typeof day === 'string' && day < asOf);
}
