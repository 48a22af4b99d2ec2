/** What holds for several plans together. */
import { expect, test } from 'vitest';
import { summedStatus } from '../../src/report/summed-plans.ts';
import { noTotals } from '../../src/report/totals.ts';

test.each([
  ['one term: it', [18], 18],
  ['several: none', [12, 18], null],
])('after which time an open-ended duty is looked at again, %s', (_, months, expected) => {
  const plans = { plan: null, plans: [], leftOut: [], asOf: '2021-12-15' as never, revision: null, dueSoonDays: 30 };
  expect(summedStatus({ ...plans, totals: noTotals }, new Set(months)).reviewMonths).toBe(expected);
});
