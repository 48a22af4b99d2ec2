/** `check`: is the plan valid? Every finding, sorted by place. */
import type { Day } from '../calendar/day.ts';
import { catalogue, type Severity } from '../diagnostics/catalogue.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { CheckAnswer, LocatedFinding } from './answers.ts';
import type { Locate } from './locate.ts';

/** The findings of a plan with so many files and tasks. */
export function checkAnswer(
  findings: readonly Finding[],
  counts: { readonly asOf: Day; readonly files: number; readonly tasks: number },
  locate: Locate,
): CheckAnswer {
  const located = findings.map((finding) => locatedFinding(finding, locate)).sort(byPlace);
  return { kind: 'check', ...counts, totals: countBySeverity(located), findings: located };
}

/** How many findings of each severity. */
export function countBySeverity(findings: readonly Pick<LocatedFinding, 'severity'>[]): Record<Severity, number> {
  const totals = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) totals[severity] += 1;
  return totals;
}

function locatedFinding(finding: Finding, locate: Locate): LocatedFinding {
  return {
    rule: finding.rule,
    severity: catalogue[finding.rule].severity,
    facts: finding.facts,
    location: locate(finding.place),
    task: finding.task,
    related: finding.related.map(({ role, place }) => ({ role, location: locate(place) })),
  } as LocatedFinding;
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  const [at, other] = [a.location, b.location];
  if (at.file !== other.file) return at.file < other.file ? -1 : 1;
  return at.line - other.line || at.column - other.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
