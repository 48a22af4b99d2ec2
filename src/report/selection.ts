/** Which tasks an answer is about: the filters, understood and applied. */

import type { Day } from '../calendar/day.ts';
import { looseText } from '../calendar/fold.ts';
import { aliasesOf, askedFor, nameOf } from '../view/agencies.ts';
import { openTold } from '../view/obstacles.ts';
import type { MemberView, Standing, TaskView, View } from '../view/view.ts';

/** What to list: every condition given must hold; an empty list is no condition. */
export interface Selection {
  /** Agency or group ids: tasks that any of them leads, a member for its group's tasks included. */
  readonly agencies: readonly string[];
  readonly standings: readonly Standing[];
  /** A clause such as `II.4`, with all below it; `PL` is the appendix, `PL.II` a group in it. A task by its id, too. */
  readonly section: string | null;
  /** The deadline in force lies within these days, inclusive. */
  readonly due: { readonly first: Day; readonly last: Day } | null;
  readonly source: 'body' | 'appendix' | null;
  /** Only open-ended tasks of which nobody reported for too long. */
  readonly stale: boolean;
  /** Only tasks not done of which an agency told an obstacle or made a proposal. */
  readonly withObstacles: boolean;
  /**
   * Each must occur in the task's id, label, text, product or agencies, or in the obstacles and proposals told of it, without
   * regard to case or diacritics.
   */
  readonly words: readonly string[];
}

/** Every task. */
export const everything: Selection = {
  agencies: [],
  standings: [],
  section: null,
  due: null,
  source: null,
  stale: false,
  withObstacles: false,
  words: [],
};

/** The tasks of the view that the selection names, in their order. */
export function select(view: View, selection: Selection): TaskView[] {
  const words = selection.words.map(looseText);
  const asked = askedFor(view.plan, selection.agencies);
  return view.tasks
    .filter((task) => concerns(task, selection, asked) && isIn(task, selection) && mentions(view, task, words))
    .filter(({ standing }) => selection.standings.length === 0 || selection.standings.includes(standing));
}

/** The part that these agencies owe in a task of several; empty when the task is not shared or no agency was asked for. */
export function partsAskedFor(view: View, task: TaskView, { agencies }: Selection): readonly MemberView[] {
  const asked = askedFor(view.plan, agencies);
  return task.members.filter((member) => asked.has(member.agency));
}

/** The standing of the task for the agencies asked for: their own part counts, the worst of several, not the others'. */
export function standingFor(view: View, task: TaskView, selection: Selection): Standing {
  const standings = partsAskedFor(view, task, selection).map((part) => part.standing);
  if (standings.length === 0) return task.standing;
  const worst = (['overdue', 'due-soon', task.standing] as const).find((standing) => standings.includes(standing));
  return worst ?? (standings[0] as Standing);
}

/** The sections that something of this number stands in, outermost first, itself last: `II`, `II.1`, `II.1.2`. */
export function sectionsUpTo(number: string): string[] {
  const parts = number.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

function concerns({ lead, members }: TaskView, { agencies }: Selection, asked: ReadonlySet<string>): boolean {
  if (agencies.length === 0) return true;
  return agencies.some((id) => lead.includes(id)) || members.some((member) => asked.has(member.agency));
}

function isIn(view: TaskView, { section, due, source, stale, withObstacles }: Selection): boolean {
  const { task, deadline } = view;
  if (stale && !view.stale) return false;
  if (withObstacles && toldOf(view).length === 0) return false;
  if (source !== null && task.source !== source) return false;
  if (section !== null && task.id !== section && !`${task.section}.`.startsWith(`${section}.`)) return false;
  const day = deadline?.day ?? null;
  return due === null || (day !== null && day >= due.first && day <= due.last);
}

/** The obstacles and proposals told of the task. */
function toldOf(view: TaskView): readonly string[] {
  return [...openTold(view, 'obstacle'), ...openTold(view, 'proposal')].map(({ text }) => text);
}

function mentions({ plan }: View, view: TaskView, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { task, lead, with: supporting } = view;
  const names = [...lead, ...supporting].flatMap((id) => [id, nameOf(plan, id), ...aliasesOf(plan, id)]);
  const text = looseText(
    [task.id, task.label, task.text, task.product ?? '', task.wording ?? '', ...names, ...toldOf(view)].join('\n'),
  );
  return words.every((word) => text.includes(word));
}
