/** Answers of `check` to print: the contract's example, and one of everything that renderers must get right. */
import type { Day } from '../../../src/calendar/day.ts';
import type { CheckAnswer, LocatedFinding, Location } from '../../../src/report/check-answer.ts';

/** A place on one line of a file. */
export function place(file: string, line: number, column: number, source: string | null, length = 7): Location {
  return { file, line, column, endLine: line, endColumn: column + length, source };
}

/** An answer with these findings, counted. */
export function answerOf(findings: readonly LocatedFinding[]): CheckAnswer {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const totals = { error: count('error'), warning: count('warning'), info: count('info') };
  const counts = { files: 4, tasks: 52, totals, suppressed: 0, toReview: 0, baselined: 0 };
  return { kind: 'check', asOf: '2021-12-15' as Day, revision: null, against: null, ...counts, findings };
}

export const wrongQuarter: LocatedFinding = {
  rule: 'invalid-deadline',
  severity: 'error',
  facts: { value: '2021-Q5', fault: 'no-such-quarter', suggestion: null },
  location: place('plan/appendix.yaml', 12, 10, '    due: 2021-Q5'),
  task: 'PL.01',
  related: [],
};

export const numberingGap: LocatedFinding = {
  rule: 'numbering-gap',
  severity: 'warning',
  facts: { number: '4.5', previous: '4.3', expected: '4.4' },
  location: place('plan/plan.yaml', 90, 19, '        - number: "4.5"', 5),
  task: null,
  related: [{ role: 'previous-clause', location: place('plan/plan.yaml', 80, 19, '        - number: "4.3"', 5) }],
};

export const severalLeads: LocatedFinding = {
  rule: 'several-leads',
  severity: 'info',
  facts: { leads: ['so-gddt', 'so-noi-vu'] },
  location: {
    file: 'plan/plan.yaml',
    line: 95,
    column: 15,
    endLine: 97,
    endColumn: 4,
    source: '        lead: [so-gddt,  ',
  },
  task: 'II.4.5',
  related: [],
};

/** A file name and facts from somebody who means harm. */
export const hostile: LocatedFinding = {
  rule: 'unknown-agency',
  severity: 'error',
  facts: { id: '{0}[x](http://e) %0A::error::<b>&"\u001b[2J', nearest: null },
  location: place('plan/a b,c:100%.yaml', 1, 1, null, 0),
  task: null,
  related: [],
};

export const everything: CheckAnswer = answerOf([wrongQuarter, numberingGap, severalLeads, hostile]);

export const clean: CheckAnswer = answerOf([]);
