/** A suppression of a rule that finds nothing on its line: what it excused is mended, or it stands in the wrong place. */
import type { FindingOf } from '../diagnostics/finding.ts';
import type { Suppression } from './suppressions.ts';

/** The findings about the suppressions that no finding needed. */
export function unusedSuppressions(unused: readonly Suppression[]): FindingOf<'unused-suppression'>[] {
  return unused.map(({ file, rule, span }) => ({
    rule: 'unused-suppression',
    facts: { rule },
    place: { file, span },
    task: null,
    related: [],
  }));
}
