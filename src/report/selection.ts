/** Which tasks an answer is about: the filters, understood and applied. */

import type { Day } from '../calendar/day.ts';
import { looseText } from '../calendar/fold.ts';
import { aliasesOf, nameOf } from '../view/agencies.ts';
import { openTold } from '../view/obstacles.ts';
import type { Standing, TaskView, View } from '../view/view.ts';
import { askedIn, isOwedBy, ownPartOf } from './own-part.ts';

/** What to list: every condition given must hold; an empty list is no condition. */
export interface Selection {
  /** Agency or group ids: tasks that any of them leads or took over, of a task of several their own part. */
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

/** The tasks of the view that the selection names, in their order, each as the agencies asked for owe it. */
export function select(view: View, selection: Selection): TaskView[] {
  const words = selection.words.map(looseText);
  const asked = askedIn(view, selection.agencies);
  const theirs = asked === null ? view.tasks : view.tasks.filter((task) => isOwedBy(view, task, asked));
  return theirs
    .map((task) => ownPartOf(view, task, asked))
    .filter((task) => isIn(task, selection) && mentions(view, task, words))
    .filter(({ standing }) => selection.standings.length === 0 || selection.standings.includes(standing));
}

/** The sections that something of this number stands in, outermost first, itself last: `II`, `II.1`, `II.1.2`. */
export function sectionsUpTo(number: string): string[] {
  const parts = number.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
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
