/** `check` over several plans: the findings of all by place, each once, with the counts of each plan. */
import { byPlace, countBySeverity } from './check.ts';
import type { CheckAnswer, CheckedPlan, LocatedFinding } from './check-answer.ts';

/** One plan's own answer, and which plan it is. */
export interface CheckOfOne extends Pick<CheckedPlan, 'id' | 'title' | 'folder'> {
  readonly answer: CheckAnswer;
}

/** What was counted over all of them. */
export interface CountedOver {
  readonly asOf: CheckAnswer['asOf'];
  /** How many files: one that several plans share counts once. */
  readonly files: number;
}

/** All together. What stands in a register that several plans share is found in each of them, and told once. */
export function checkOfPlans(checks: readonly CheckOfOne[], { asOf, files }: CountedOver): CheckAnswer {
  const known = new Map<string, LocatedFinding>();
  for (const { answer } of checks) for (const finding of answer.findings) known.set(JSON.stringify(finding), finding);
  const findings = [...known.values()].sort(byPlace);
  const sum = (count: (answer: CheckAnswer) => number) => checks.reduce((all, { answer }) => all + count(answer), 0);
  const bases = new Set(checks.map(({ answer }) => answer.against));
  const [against = null] = bases;
  return {
    kind: 'check',
    asOf,
    revision: null,
    against: bases.size === 1 ? against : null,
    files,
    tasks: sum(({ tasks }) => tasks),
    totals: countBySeverity(findings),
    suppressed: sum(({ suppressed }) => suppressed),
    baselined: sum(({ baselined }) => baselined),
    toReview: sum(({ toReview }) => toReview),
    findings,
    plans: checks.map(({ answer, ...plan }) => {
      const { revision, files: own, tasks, totals } = answer;
      return { ...plan, revision, files: own, tasks, totals };
    }),
  };
}
