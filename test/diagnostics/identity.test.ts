/** A finding is known again in the next run. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { fingerprintsOf, fnv1a, type Identified } from '../../src/diagnostics/identity.ts';

const wrongQuarter: Identified = {
  rule: 'invalid-deadline',
  task: 'PL.01',
  file: 'appendix.yaml',
  facts: { value: '2021-Q5', fault: 'no-such-quarter', suggestion: null },
};

const unknownAgency: Identified = {
  rule: 'unknown-agency',
  task: 'PL.01',
  file: 'appendix.yaml',
  facts: { id: 'so-gdtd', nearest: 'so-gddt' },
};

function one(finding: Identified): string | undefined {
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
  test('stays what it is from version to version', () => {
    expect(fingerprintsOf([wrongQuarter, unknownAgency])).toEqual(['4ca4d8a03f8b45dc', 'ceeae5390f38a37e']);
  });

  test('does not know the day', () => {
    const dated = (today: string): Identified => ({
      ...wrongQuarter,
      rule: 'report-in-future',
      facts: { date: '2031-01-01' as Day, today: today as Day },
    });
    expect(one(dated('2021-12-15'))).toBe(one(dated('2021-12-16')));
  });

  test.each([
    ['the nearest name', { ...unknownAgency, facts: { id: 'so-gdtd', nearest: null } }, unknownAgency],
    ['the order of the facts', { ...unknownAgency, facts: { nearest: 'so-gddt', id: 'so-gdtd' } }, unknownAgency],
    [
      'the value proposed',
      { ...wrongQuarter, facts: { value: '2021-Q5', fault: 'no-such-quarter', suggestion: '2021-Q4' } },
      wrongQuarter,
    ],
    [
      'the keys that there are',
      { ...wrongQuarter, rule: 'unknown-key', facts: { key: 'led', nearest: 'lead', allowed: ['lead'] } },
      { ...wrongQuarter, rule: 'unknown-key', facts: { key: 'led', nearest: 'lead', allowed: ['lead', 'with'] } },
    ],
  ] as const)('does not know %s', (_, finding, same) => expect(one(finding)).toBe(one(same)));

  test('tells rule, task, file and facts apart', () => {
    const others: Identified[] = [
      wrongQuarter,
      unknownAgency,
      { ...wrongQuarter, task: 'PL.02' },
      { ...wrongQuarter, task: null },
      { ...wrongQuarter, file: 'plan.yaml' },
      { ...wrongQuarter, facts: { value: '2021-Q6', fault: 'no-such-quarter', suggestion: null } },
    ];
    expect(new Set(others.map(one)).size).toBe(others.length);
  });

  test('tells twins apart, the first staying what it is', () => {
    const [first, second] = fingerprintsOf([wrongQuarter, wrongQuarter]);
    expect(first).toBe(one(wrongQuarter));
    expect(second).not.toBe(first);
  });
});
