/** Agencies that succeed one another in a circle: none of them can be the one in office. */
import type { Plan } from '../plan/model.ts';
import { defineRule, valueAt } from './rule.ts';

export const successorCycle = defineRule('successor-cycle', function* ({ plan }) {
  const reported = new Set<string>();
  for (const { id, origin } of plan.agencies.values()) {
    const cycle = cycleFrom(plan, id);
    if (cycle === null || cycle.some((member) => reported.has(member))) continue;
    for (const member of cycle) reported.add(member);
    yield { facts: { cycle }, place: valueAt(origin, 'successors') };
  }
});

/** The shortest way from the agency back to itself, itself first and last; null if there is none. */
function cycleFrom({ agencies }: Plan, start: string): readonly string[] | null {
  const seen = new Set<string>();
  const ways: string[][] = [[start]];
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of agencies.get(way.at(-1) as string)?.successors ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}
