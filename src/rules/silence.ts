/** What is left of the findings when the suppressions in the files and the baseline have been heard, and what is wrong with these. */
import { silenceableRules } from '../diagnostics/catalogue.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { fingerprintsOf } from '../diagnostics/identity.ts';
import type { BaselineEntry } from '../plan/baseline.ts';
import type { LoadedPlan } from '../plan/load.ts';
import { invalidSuppressions } from './invalid-suppression.ts';
import { holding, matcher, type Suppression, suppressionsOf } from './suppressions.ts';
import { unusedBaselineEntries } from './unused-baseline-entry.ts';
import { unusedSuppressions } from './unused-suppression.ts';

/** The findings to report, and how many were left out. */
interface Silenced {
  readonly findings: readonly Finding[];
  /** By a comment beside the finding. */
  readonly suppressed: number;
  /** As an entry of baseline.yaml; a finding that is suppressed too counts there. */
  readonly baselined: number;
}

/** Of all findings about a plan, those to report. What is unused is told only where every file could be judged. */
export function silence(
  found: readonly Finding[],
  { sources, baseline, complete }: Pick<LoadedPlan, 'sources' | 'baseline' | 'complete'>,
): Silenced {
  const written = suppressionsOf(sources);
  const spoken = suppress(found, holding(written), sources);
  const known = withoutKnown(spoken.findings, baseline);
  const idle = complete ? [...unusedSuppressions(spoken.unused), ...unusedBaselineEntries(known.unused)] : [];
  return {
    findings: [...known.findings, ...invalidSuppressions(written), ...idle],
    suppressed: found.length - spoken.findings.length,
    baselined: spoken.findings.length - known.findings.length,
  };
}

/** The findings that a baseline would hold: those that may be silenced, and that no comment suppresses. */
export function baselineFindings(
  found: readonly Finding[],
  { sources }: Pick<LoadedPlan, 'sources'>,
): readonly Finding[] {
  return suppress(found, holding(suppressionsOf(sources)), sources).findings.filter(isSilenceable);
}

/** The fingerprint of each finding, in step. Files go by their names in the plan, so that the whole plan may move. */
export function baselineFingerprints(findings: readonly Finding[]): string[] {
  return fingerprintsOf(findings.map(({ rule, task, facts, place: { file } }) => ({ rule, task, file, facts })));
}

function isSilenceable({ rule }: Finding): boolean {
  return silenceableRules.includes(rule);
}

interface Left<Silencer> {
  readonly findings: readonly Finding[];
  /** What silenced nothing. */
  readonly unused: readonly Silencer[];
}

function suppress(
  found: readonly Finding[],
  suppressions: readonly Suppression[],
  sources: LoadedPlan['sources'],
): Left<Suppression> {
  if (suppressions.length === 0) return { findings: found, unused: [] };
  const about = matcher(suppressions, sources);
  const used = new Set<Suppression>();
  const findings = found.filter((finding) => {
    const silencing = about(finding);
    for (const suppression of silencing) used.add(suppression);
    return silencing.length === 0;
  });
  return { findings, unused: suppressions.filter((suppression) => !used.has(suppression)) };
}

function withoutKnown(found: readonly Finding[], baseline: readonly BaselineEntry[]): Left<BaselineEntry> {
  if (baseline.length === 0) return { findings: found, unused: [] };
  // Of an entry that stands twice, the first counts.
  const entries = new Map(baseline.toReversed().map((entry) => [`${entry.rule} ${entry.fingerprint}`, entry]));
  const candidates = found.filter(isSilenceable);
  const known = new Set<Finding>();
  const used = new Set<BaselineEntry>();
  for (const [index, fingerprint] of baselineFingerprints(candidates).entries()) {
    const finding = candidates[index] as Finding;
    const entry = entries.get(`${finding.rule} ${fingerprint}`);
    if (entry === undefined) continue;
    known.add(finding);
    used.add(entry);
  }
  return {
    findings: found.filter((finding) => !known.has(finding)),
    unused: baseline.filter((entry) => !used.has(entry)),
  };
}
