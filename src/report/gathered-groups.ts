/** `status --by` over several plans: what is counted under one key in each of them is one group. */
import { inOrder } from '../calendar/in-order.ts';
import type { CountedGroup, GroupedStatus, Grouping, Totals } from './answers.ts';
import { isRanked, mostOverdueFirst } from './grouped-status.ts';
import type { Order } from './order.ts';
import { added, noTotals, ratesOf } from './totals.ts';

/** Takes in the groups of one plan after the other, and keeps no plan. */
export interface GatheredGroups {
  readonly add: (answer: Pick<GroupedStatus, 'groups' | 'countedTwice' | 'totals'>) => void;
  readonly answer: (order: Order) => GroupedStatus;
}

interface Gathered {
  readonly name: string | null;
  readonly totals: Totals;
}

/** Groups stand in the order in which they first come, quarters by time; what has no key stands last. */
export function gatheredGroups(by: Grouping): GatheredGroups {
  const groups = new Map<string | null, Gathered>();
  let countedTwice = 0;
  let totals = noTotals;
  return {
    add: (answer) => {
      countedTwice += answer.countedTwice;
      totals = added(totals, answer.totals);
      for (const { key, name, totals: own } of answer.groups) {
        const known = groups.get(key);
        groups.set(key, { name, ...known, totals: added(known?.totals ?? noTotals, own) });
      }
    },
    answer: (order) => {
      const rows = [...groups].map(([key, group]): CountedGroup => ({ key, ...group, rates: ratesOf(group.totals) }));
      const named = rows.filter(({ key }) => key !== null);
      const inOrder = by === 'quarter' ? named.toSorted(byKey) : named;
      const all = [...inOrder, ...rows.filter(({ key }) => key === null)];
      return {
        kind: 'status-by',
        by,
        totals,
        rates: ratesOf(totals),
        groups: order === 'urgency' && isRanked(by) ? mostOverdueFirst(all) : all,
        countedTwice,
      };
    },
  };
}

/** Quarters by time. */
export function byKey(one: Pick<CountedGroup, 'key'>, other: Pick<CountedGroup, 'key'>): number {
  return inOrder(one.key ?? '', other.key ?? '');
}
