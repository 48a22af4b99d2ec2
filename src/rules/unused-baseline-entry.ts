/** An entry of baseline.yaml whose finding is gone: it would hide the same fault when somebody makes it again. */
import type { FindingOf } from '../diagnostics/finding.ts';
import type { BaselineEntry } from '../plan/baseline.ts';

/** The findings about the entries that no finding matched. */
export function unusedBaselineEntries(unused: readonly BaselineEntry[]): FindingOf<'unused-baseline-entry'>[] {
  return unused.map(({ rule, file, fingerprint, origin }) => ({
    rule: 'unused-baseline-entry',
    facts: { rule, file, fingerprint },
    place: { file: origin.file, path: [...origin.path, 'rule'], part: 'value' },
    task: null,
    related: [],
  }));
}
