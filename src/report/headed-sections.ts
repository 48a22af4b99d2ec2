/** The sections that a reader counts by: clauses that have a heading and stand above others. */
import type { Clause, IssuedDocument } from '../plan/model.ts';

/**
 * By the id of each clause of the body the section that it belongs to: the nearest above it, itself where it is one. A clause
 * under no heading at all belongs to the outermost one that it stands in.
 */
export function headedSections({ body }: Pick<IssuedDocument, 'body'>): ReadonlyMap<string, Clause> {
  const sections = new Map<string, Clause>();
  const walk = (clause: Clause, above: Clause) => {
    const section = clause.heading !== null && clause.items.length > 0 ? clause : above;
    sections.set(clause.id, section);
    for (const item of clause.items) walk(item, section);
  };
  for (const clause of body) walk(clause, clause);
  return sections;
}
