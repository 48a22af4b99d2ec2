/** `overdue --by` over several plans: what is overdue under one key in each of them is one group. */
import type { Grouping, OverdueGroup, OverdueGroups } from './answers.ts';
import { byKey } from './gathered-groups.ts';
import { inOrder } from './grouped-overdue.ts';
import { added, noTotals } from './totals.ts';

/** Takes in the groups of one plan after the other, and keeps no plan. */
export interface GatheredOverdue {
  readonly add: (answer: OverdueGroups) => void;
  readonly answer: () => OverdueGroups;
}

/** Quarters stand by time, the others by what is overdue; what has no key stands where it belongs among those, of quarters last. */
export function gatheredOverdue(by: Grouping): GatheredOverdue {
  const known = new Map<string | null, OverdueGroup>();
  const all = { totals: noTotals, overdue: 0, longest: 0, countedTwice: 0 };
  return {
    add: (answer) => {
      all.totals = added(all.totals, answer.totals);
      all.overdue += answer.overdue;
      all.countedTwice += answer.countedTwice;
      all.longest = Math.max(all.longest, answer.longest);
      for (const group of answer.groups) known.set(group.key, together(known.get(group.key), group));
    },
    answer: () => {
      const named = [...known.values()].filter(({ key }) => key !== null);
      const without = [...known.values()].filter(({ key }) => key === null);
      const groups = [...(by === 'quarter' ? named.toSorted(byKey) : named), ...without];
      return { kind: 'overdue-by', by, ...all, groups: inOrder(groups, by) };
    },
  };
}

function together(one: OverdueGroup | undefined, other: OverdueGroup): OverdueGroup {
  if (one === undefined) return other;
  return { ...one, overdue: one.overdue + other.overdue, longest: Math.max(one.longest, other.longest) };
}
