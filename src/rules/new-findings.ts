/** What an edit brings into a plan: the findings that it did not have before. */
import type { Finding } from '../diagnostics/finding.ts';
import type { LoadedPlan } from '../plan/load.ts';
import type { View } from '../view/view.ts';
import { judge } from './judge.ts';
import { baselineFingerprints, silence } from './silence.ts';

/** A plan as it was read, and looked at. */
interface Looked {
  readonly loaded: Pick<LoadedPlan, 'findings' | 'sources' | 'baseline' | 'complete'>;
  readonly view: View;
}

/** The findings of the later plan that the earlier one has not, known by what they say and not by where they stand. */
export function newFindings(before: Looked, after: Looked): readonly Finding[] {
  const known = new Set(baselineFingerprints(reported(before)));
  const found = reported(after);
  const fingerprints = baselineFingerprints(found);
  return found.filter((_, index) => !known.has(fingerprints[index] ?? ''));
}

function reported({ loaded, view }: Looked): readonly Finding[] {
  return silence(judge(loaded, view), loaded).findings;
}
