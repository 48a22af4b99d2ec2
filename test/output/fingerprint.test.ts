/** A finding is known again in the next run. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { fingerprintsOf, fnv1a } from '../../src/output/fingerprint.ts';
import type { LocatedFinding } from '../../src/report/answers.ts';
import { numberingGap, wrongQuarter } from './sample-check.ts';

function one(finding: LocatedFinding): string | undefined {
  return fingerprintsOf([finding])[0];
}

describe('fnv1a', () => {
  // The published test vectors of FNV-1a, 64 bits.
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('%j', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });
});

describe('fingerprintsOf', () => {
  test('does not know the line', () => {
    const moved = { ...wrongQuarter, location: { ...wrongQuarter.location, line: 99, endLine: 99 } };
    expect(one(moved)).toBe(one(wrongQuarter));
  });

  test('does not know the day', () => {
    const dated = (today: string): LocatedFinding => ({
      ...wrongQuarter,
      rule: 'report-in-future',
      facts: { date: '2031-01-01' as Day, today: today as Day },
    });
    expect(one(dated('2021-12-15'))).toBe(one(dated('2021-12-16')));
  });

  test('tells rule, task, file and facts apart', () => {
    const otherFacts = { value: '2021-Q6', fault: 'no-such-quarter', suggestion: null } as const;
    const others: LocatedFinding[] = [
      wrongQuarter,
      numberingGap,
      { ...wrongQuarter, task: 'PL.02' },
      { ...wrongQuarter, location: { ...wrongQuarter.location, file: 'plan/plan.yaml' } },
      { ...wrongQuarter, rule: 'invalid-deadline', facts: otherFacts },
    ];
    expect(new Set(others.map(one)).size).toBe(others.length);
  });

  test('tells twins apart, the first staying what it is', () => {
    const [first, second] = fingerprintsOf([wrongQuarter, wrongQuarter]);
    expect(first).toBe(one(wrongQuarter));
    expect(second).not.toBe(first);
  });
});
