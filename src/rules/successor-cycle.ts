/** Agencies that succeed one another in a circle: none of them can be the one in office. */
import type { Agency, Plan } from '../plan/model.ts';
import { predecessorsIn } from '../view/speakers.ts';
import { defineRule, valueAt } from './rule.ts';

export const successorCycle = defineRule('successor-cycle', function* ({ plan }) {
  const reported = new Set<string>();
  const inCircles = withoutEnds(plan);
  for (const id of inCircles) {
    if (reported.has(id)) continue;
    const { origin } = plan.agencies.get(id) as Agency;
    const cycle = cycleFrom(plan, id, inCircles);
    if (cycle === null || cycle.some((member) => reported.has(member))) continue;
    for (const member of cycle) reported.add(member);
    yield { facts: { cycle }, place: valueAt(origin, 'successors') };
  }
});

/** The agencies without those whose successors all come to an end: in a sound register, none is left. */
function withoutEnds({ agencies }: Plan): ReadonlySet<string> {
  const left = new Set(agencies.keys());
  const before = predecessorsIn(agencies);
  const open = new Map<string, number>();
  for (const { id, successors } of agencies.values())
    open.set(id, successors.filter((next) => agencies.has(next)).length);
  const ended = [...left].filter((id) => open.get(id) === 0);
  for (let id = ended.pop(); id !== undefined; id = ended.pop()) {
    left.delete(id);
    for (const one of before.get(id) ?? []) {
      const still = (open.get(one) ?? 0) - 1;
      open.set(one, still);
      if (still === 0) ended.push(one);
    }
  }
  return left;
}

/** The shortest way from the agency back to itself among these, itself first and last; null if there is none. */
function cycleFrom({ agencies }: Plan, start: string, among: ReadonlySet<string>): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const next = [start];
  for (const id of next) {
    for (const successor of agencies.get(id)?.successors ?? []) {
      if (successor === start) return [...wayTo(id, cameFrom), start];
      if (cameFrom.has(successor) || !among.has(successor)) continue;
      cameFrom.set(successor, id);
      next.push(successor);
    }
  }
  return null;
}

/** The steps by which the search came to the agency, the start first. */
function wayTo(id: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = cameFrom.get(at)) way.push(at);
  return way.reverse();
}
