/** `agencies` over several plans: those of one id are one agency, with what it owes in all of them. */
import type { RegisteredAgency } from './agencies.ts';
import { added } from './totals.ts';

/** Takes in the register of one plan after the other, and keeps no plan. */
export interface GatheredAgencies {
  readonly add: (agencies: readonly RegisteredAgency[]) => void;
  /** In the order in which they first come, as they are called there; a group with all the members that it has anywhere. */
  readonly all: () => readonly RegisteredAgency[];
}

export function gatheredAgencies(): GatheredAgencies {
  const known = new Map<string, RegisteredAgency>();
  return {
    add: (agencies) => {
      for (const agency of agencies) {
        const before = known.get(agency.id);
        known.set(agency.id, before === undefined ? agency : together(before, agency));
      }
    },
    all: () => [...known.values()],
  };
}

function together(one: RegisteredAgency, other: RegisteredAgency): RegisteredAgency {
  return {
    ...one,
    short: one.short ?? other.short,
    email: one.email ?? other.email,
    members: one.members.length === 0 ? other.members : [...new Set([...one.members, ...other.members])],
    open: one.open || other.open,
    totals: added(one.totals, other.totals),
  };
}
