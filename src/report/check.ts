/** `check`: is the plan valid? Every finding, sorted by place. */

import type { Day } from '../calendar/day.ts';
import { inOrder } from '../calendar/in-order.ts';
import { catalogue } from '../diagnostics/catalogue.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Severity } from '../diagnostics/stated-rule.ts';
import type { CheckAnswer, LocatedFinding } from './check-answer.ts';
import type { Locate } from './locate.ts';

/** What is counted beside the findings. `suppressed` and `baselined` were left out of them; none where not said. */
export interface CheckCounts {
  readonly asOf: Day;
  readonly revision?: string | null;
  readonly against?: string | null;
  readonly files: number;
  readonly tasks: number;
  readonly suppressed?: number;
  readonly baselined?: number;
  readonly toReview?: number;
}

/** The findings of a plan with so many files and tasks. */
export function checkAnswer(findings: readonly Finding[], counts: CheckCounts, locate: Locate): CheckAnswer {
  const located = findings.map((finding) => locatedFinding(finding, locate)).sort(byPlace);
  const totals = countBySeverity(located);
  return {
    kind: 'check',
    revision: null,
    against: null,
    suppressed: 0,
    baselined: 0,
    toReview: 0,
    ...counts,
    totals,
    findings: located,
  };
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

/** By version, file and place in it. */
export function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  const [at, other] = [a.location, b.location];
  return (
    inOrder(at.revision ?? '', other.revision ?? '') ||
    inOrder(at.file, other.file) ||
    at.line - other.line ||
    at.column - other.column ||
    inOrder(a.rule, b.rule)
  );
}
