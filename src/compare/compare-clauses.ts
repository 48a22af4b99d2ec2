/** What changed in the body's issued text: clauses are known by their place in the numbering, not in the file. */

import { plainText } from '../calendar/fold.ts';
import type { Clause } from '../plan/model.ts';
import { type Change, inAfter, inBefore } from './change.ts';
import { changedText } from './issued-part.ts';
import { type Pair, pairBy } from './pairing.ts';
import { saidChanges, saidIn } from './said.ts';

/**
 * The changes of clauses. A clause that states a duty and is gone, or has come, or whose duty has a new id, is left to
 * `compareTasks`; what stands under a clause that is gone or has come is not told again.
 */
export function compareClauses(before: readonly Clause[], after: readonly Clause[]): Change[] {
  const byId = pairBy(clausesIn(before), clausesIn(after), ({ clause }) => clause.id);
  // The same words under another number: renumbered, with all that stands under it.
  const byText = pairBy(byId.gone, byId.come, ({ clause }) => ownText(clause));
  const [gone, come] = [topmost(byText.gone), topmost(byText.come)];
  return [
    ...gone.filter(({ task }) => task === null).map(removed),
    ...come.filter(({ task }) => task === null).map(added),
    ...[...byId.pairs, ...byText.pairs].flatMap(changesOf),
  ];
}

function removed(clause: Clause): Change {
  const { id, origin } = clause;
  return { kind: 'issued-text', part: id, before: shown(clause), after: null, at: inBefore(origin), task: null };
}

function added(clause: Clause): Change {
  const { id, origin } = clause;
  return { kind: 'issued-text', part: id, before: null, after: shown(clause), at: inAfter(origin), task: null };
}

function changesOf([{ clause: before }, { clause: after }]: Pair<PlacedClause>): Change[] {
  const said = ({ origin }: Clause) => saidIn(origin.written, { task: true, items: true });
  return saidChanges(said(before), said(after))
    .filter(({ key }) => key !== 'number' || !isToldByTask(before, after))
    .map((change) => changedText(after.id, after.origin, change, after.task));
}

/** Whether the new number is that of a duty, whose new id says it. */
function isToldByTask(before: Clause, after: Clause): boolean {
  return before.id !== after.id && before.task !== null && after.task !== null && before.task !== after.task;
}

function topmost(placed: readonly PlacedClause[]): Clause[] {
  const listed = new Set(placed.map(({ clause }) => clause));
  return placed.filter(({ parent }) => parent === null || !listed.has(parent)).map(({ clause }) => clause);
}

function ownText({ heading, text }: Clause): string {
  return `${plainText(heading ?? '')}\n\n${plainText(text ?? '')}`;
}

/** What a reader knows the clause by. */
function shown({ heading, text, number }: Clause): string {
  return heading ?? text ?? number;
}

/** A clause with its parent; null at the top. */
interface PlacedClause {
  readonly clause: Clause;
  readonly parent: Clause | null;
}

/** Every clause, each before those that stand under it. */
function clausesIn(items: readonly Clause[], parent: Clause | null = null): PlacedClause[] {
  return items.flatMap((clause) => [{ clause, parent }, ...clausesIn(clause.items, clause)]);
}
