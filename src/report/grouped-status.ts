/** `status --by`: how the tasks of each lead, section, quarter or agency stand, as counts. */
import { periodContaining } from '../calendar/period.ts';
import { grouped } from '../plan/grouped.ts';
import { nameOf } from '../view/agencies.ts';
import type { TaskView, View } from '../view/view.ts';
import type { GroupedStatusAnswer, Grouping, Totals } from './answers.ts';
import { type Surroundings, selectedHead } from './head.ts';
import { headedSections } from './headed-sections.ts';
import type { Order } from './order.ts';
import { type Asked, askedIn, type Share, sharesOf } from './own-part.ts';
import { type Selection, select } from './selection.ts';
import { ratesOf, totalsOfTasks } from './totals.ts';

/** The tasks selected, counted by group. By agency, a shared task counts once for each that answers for it, by its own part. */
export function groupedStatusAnswer(
  view: View,
  by: Grouping,
  selection: Selection,
  around: Surroundings,
  order: Order = 'document',
): GroupedStatusAnswer {
  const tasks = select(view, selection);
  const { sharesIn, named } = groupsIn(view, by, selection);
  const { rows, countedTwice } = byGroup(tasks, sharesIn);
  const totals = totalsOfTasks(tasks);
  const groups = named([...rows.keys()]).map((group) => {
    const own = totalsOfTasks(rows.get(group.key) ?? []);
    return { ...group, totals: own, rates: ratesOf(own) };
  });
  return {
    kind: 'status-by',
    ...selectedHead(view, around, selection),
    by,
    totals,
    rates: ratesOf(totals),
    groups: order === 'urgency' && isRanked(by) ? mostOverdueFirst(groups) : groups,
    countedTwice,
  };
}

/** Whether the groups may stand by how much is overdue: sections and quarters have an order of their own. */
export function isRanked(by: Grouping): boolean {
  return by === 'lead' || by === 'agency' || by === 'plan';
}

/** Those with most that is overdue, then with most that falls due soon; in the order given where they are equal. */
export function mostOverdueFirst<Group extends { readonly totals: Totals }>(groups: readonly Group[]): Group[] {
  return groups.toSorted((a, b) => b.totals.overdue - a.totals.overdue || b.totals.dueSoon - a.totals.dueSoon);
}

/** What a task counts as in one of the groups: as a whole, or by the part of the agency that the group is. */
export interface KeyedShare {
  readonly key: string | null;
  readonly share: Omit<Share, 'agency'>;
}

/** The groups of a view: in which of them a task counts, and how they are called, in their order. */
export function groupsIn(view: View, by: Grouping, selection: Selection) {
  const sections = headedSections(view.plan.document);
  const manner = { by, sections, asked: askedIn(view, selection.agencies) };
  return {
    sharesIn: (task: TaskView) => keyedShares(view, task, manner),
    named: (keys: readonly (string | null)[]) =>
      keysInOrder(view, by, keys, sections).map((key) => ({ key, name: keyName(view, by, key, sections) })),
  };
}

/** What counts in each group, and how many of the tasks count in several. */
export function byGroup(tasks: readonly TaskView[], sharesIn: (task: TaskView) => readonly KeyedShare[]) {
  const shares = tasks.map(sharesIn);
  const keyed = grouped(shares.flat(), ({ key }) => key);
  return {
    rows: new Map([...keyed].map(([key, those]) => [key, those.map(({ share }) => share)])),
    countedTwice: shares.filter(({ length }) => length > 1).length,
  };
}

interface Manner {
  readonly by: Grouping;
  readonly sections: Sections;
  readonly asked: Asked | null;
}

function keyedShares(view: View, task: TaskView, { by, sections, asked }: Manner): readonly KeyedShare[] {
  const whole = (keys: readonly (string | null)[]) => keys.map((key) => ({ key, share: task }));
  switch (by) {
    case 'lead':
      return whole([...new Set(task.lead)]);
    case 'plan':
      return whole([view.plan.id]);
    case 'section':
      return whole([sectionOf(task, sections)]);
    case 'quarter':
      return whole([task.deadline?.day ? periodContaining('quarter', task.deadline.day).name : null]);
    case 'agency':
      return sharesOf(view, task, asked).map((share) => ({ key: share.agency, share }));
  }
}

/** By clause. */
type Sections = ReturnType<typeof headedSections>;

/** The nearest headed clause: `II.4`; an appendix is `PL`, a group in it `PL.II`. */
function sectionOf({ task }: TaskView, sections: Sections): string {
  if (task.source === 'appendix') return task.group ?? (task.section.split('.')[0] as string);
  return sections.get(task.section)?.id ?? task.section;
}

function keyName({ plan }: View, by: Grouping, key: string | null, sections: Sections): string | null {
  if (key === null || by === 'quarter') return null;
  if (by === 'plan') return plan.document.title;
  if (by !== 'section') return nameOf(plan, key);
  const appendix = plan.document.appendices.find(({ id }) => id === key);
  if (appendix !== undefined) return appendix.title || null;
  const rows = plan.document.appendices.flatMap((one) => one.rows);
  const group = rows.find((row) => row.kind === 'group' && row.id === key);
  if (group !== undefined) return group.text || null;
  const clause = sections.get(key);
  return clause?.heading ?? clause?.text ?? null;
}

/** Quarters by time, agencies as in the register, sections as in the document; what is in none of them, or has no key, stands last. */
function keysInOrder(
  { plan }: View,
  by: Grouping,
  keys: readonly (string | null)[],
  sections: Sections,
): (string | null)[] {
  const named = keys.filter((key) => key !== null);
  const without = keys.filter((key) => key === null);
  if (by === 'quarter') return [...named.sort(), ...without];
  const known = by === 'section' ? [...sections.keys()] : plan.register.map(({ id }) => id);
  const order = new Map(known.map((key, index) => [key, index]));
  return [...named.sort((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size)), ...without];
}
