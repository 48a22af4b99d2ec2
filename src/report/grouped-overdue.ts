/** `overdue --by`: how much is overdue in each group, and for how long; groups with nothing overdue are left out. */
import type { View } from '../view/view.ts';
import type { Grouping, OverdueGroup, OverdueGroupsAnswer } from './answers.ts';
import { byGroup, groupsIn, isRanked } from './grouped-status.ts';
import { type Surroundings, selectedHead } from './head.ts';
import type { Share } from './own-part.ts';
import { type Selection, select } from './selection.ts';
import { totalsOfTasks } from './totals.ts';

/** Those of the tasks selected that `overdue` lists, by group. By agency, a shared task counts for each whose own part is overdue. */
export function groupedOverdueAnswer(
  view: View,
  by: Grouping,
  selection: Selection,
  around: Surroundings,
): OverdueGroupsAnswer {
  const tasks = select(view, selection);
  const late = tasks.filter(({ standing }) => standing === 'overdue');
  const { sharesIn, named } = groupsIn(view, by, selection);
  const { rows, countedTwice } = byGroup(late, (task) =>
    sharesIn(task).filter(({ share }) => share.standing === 'overdue'),
  );
  const groups = named([...rows.keys()]).map((group) => ({ ...group, ...countsOf(rows.get(group.key) ?? []) }));
  const { overdue, longest } = countsOf(late);
  return {
    kind: 'overdue-by',
    ...selectedHead(view, around, selection),
    by,
    totals: totalsOfTasks(tasks),
    overdue,
    longest,
    groups: inOrder(groups, by),
    countedTwice,
  };
}

function countsOf(shares: readonly Pick<Share, 'daysLate'>[]): Pick<OverdueGroup, 'overdue' | 'longest'> {
  return { overdue: shares.length, longest: shares.reduce((most, { daysLate }) => Math.max(most, daysLate ?? 0), 0) };
}

/** Most that is overdue first, then what is overdue longest; sections and quarters keep the order that they have. */
export function inOrder(groups: readonly OverdueGroup[], by: Grouping): readonly OverdueGroup[] {
  return isRanked(by) ? groups.toSorted((a, b) => b.overdue - a.overdue || b.longest - a.longest) : groups;
}
