/** Counts that reconcile, whatever is counted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counted, othersOf, ratesOf, totalsOf } from '../../src/report/totals.ts';
import { type Standing, standings } from '../../src/view/view.ts';

const counted: fc.Arbitrary<readonly Counted[]> = fc.array(
  fc.record({ standing: fc.constantFrom(...standings), hasDay: fc.boolean(), doneByDescription: fc.boolean() }),
);

describe('totals', () => {
  test('add up: every task stands in exactly one count', () => {
    fc.assert(
      fc.property(counted, (tasks) => {
        const totals = totalsOf(tasks);
        const { done, inTerm, dueSoon, overdue, ongoing, awaitingEvent, noDeadline, suspended, withdrawn } = totals;
        expect(totals.tasks).toBe(tasks.length);
        expect(totals.doneOnTime + totals.doneLate).toBe(done);
        expect(totals.doneByDescription).toBeLessThanOrEqual(done);
        const parts = [done, inTerm, dueSoon, overdue, ongoing, awaitingEvent, noDeadline, suspended, withdrawn];
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(tasks.length);
        expect(done + inTerm + dueSoon + overdue + ongoing + othersOf(totals)).toBe(tasks.length);
      }),
    );
  });

  test('those fallen due are at most the done and the overdue, and all of them where every task has a day', () => {
    fc.assert(
      fc.property(counted, (tasks) => {
        const { fallenDue, done, overdue } = totalsOf(tasks);
        expect(fallenDue).toBeLessThanOrEqual(done + overdue);
        const dated = totalsOf(tasks.map((task) => ({ ...task, hasDay: true })));
        expect(dated.fallenDue).toBe(dated.done + dated.overdue);
      }),
    );
  });

  test('of two lists together are the sums', () => {
    fc.assert(
      fc.property(counted, counted, (some, others) => {
        const [a, b, both] = [totalsOf(some), totalsOf(others), totalsOf([...some, ...others])];
        const sums = Object.entries(a).map(([name, count]) => [name, count + b[name as keyof typeof b]]);
        expect(Object.fromEntries(sums)).toEqual(both);
      }),
    );
  });

  test.each(standings)('count a task that is %s once', (standing) => {
    const totals = totalsOf([{ standing, hasDay: false, doneByDescription: false }]);
    const counts = Object.entries(totals).flatMap(([name, count]) => (count === 0 ? [] : [name]));
    const expected: Record<Standing, string[]> = {
      'done-on-time': ['tasks', 'done', 'doneOnTime'],
      'done-late': ['tasks', 'done', 'doneLate'],
      'in-term': ['tasks', 'inTerm'],
      'due-soon': ['tasks', 'dueSoon'],
      overdue: ['tasks', 'overdue'],
      ongoing: ['tasks', 'ongoing'],
      'awaiting-event': ['tasks', 'awaitingEvent'],
      'no-deadline': ['tasks', 'noDeadline'],
      suspended: ['tasks', 'suspended'],
      withdrawn: ['tasks', 'withdrawn'],
    };
    expect(counts).toEqual(expected[standing]);
  });
});

test('those done without a numbered document are among the done: one that was suspended since is none', () => {
  const described = (standing: Standing): Counted => ({ standing, hasDay: true, doneByDescription: true });
  const totals = totalsOf(standings.map(described));
  expect(totals.doneByDescription).toBe(2);
  expect(ratesOf(totals).byDescription).toEqual({ count: 2, of: 2 });
});

describe('rates', () => {
  test('are parts of their wholes', () => {
    fc.assert(
      fc.property(counted, (tasks) => {
        for (const { count, of } of Object.values(ratesOf(totalsOf(tasks)))) expect(count).toBeLessThanOrEqual(of);
      }),
    );
  });

  test('as the Government Office published them for 2017: 16,051 of 16,274', () => {
    const some = (count: number, standing: Standing) =>
      Array.from({ length: count }, () => ({ standing, hasDay: true, doneByDescription: false }));
    const totals = totalsOf([
      ...some(16_000, 'done-on-time'),
      ...some(51, 'done-late'),
      ...some(223, 'overdue'),
      ...some(5, 'in-term'),
    ]);
    expect(ratesOf(totals)).toEqual({
      done: { count: 16_051, of: 16_279 },
      doneOfFallenDue: { count: 16_051, of: 16_274 },
      onTime: { count: 16_000, of: 16_051 },
      byDescription: { count: 0, of: 16_051 },
    });
  });

  test('what was done without a day has not fallen due', () => {
    const one = (standing: Standing, hasDay: boolean) => ({ standing, hasDay, doneByDescription: false });
    const totals = totalsOf([one('done-on-time', false), one('done-on-time', true), one('overdue', true)]);
    expect([totals.fallenDue, ratesOf(totals).doneOfFallenDue]).toEqual([2, { count: 1, of: 2 }]);
  });

  test('of nothing are shares of nothing', () => {
    expect(Object.values(ratesOf(totalsOf([])))).toEqual([0, 1, 2, 3].map(() => ({ count: 0, of: 0 })));
  });
});
