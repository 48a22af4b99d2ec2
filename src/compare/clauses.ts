/** The clauses of a body as one list, each with the clause that it stands under. */
import type { Clause } from '../plan/model.ts';

/** A clause with its parent; null at the top. */
export interface PlacedClause {
  readonly clause: Clause;
  readonly parent: Clause | null;
}

/** Every clause, each before those that stand under it. */
export function clausesIn(items: readonly Clause[], parent: Clause | null = null): PlacedClause[] {
  return items.flatMap((clause) => [{ clause, parent }, ...clausesIn(clause.items, clause)]);
}
