/** Worst first, soonest first, and stable where two are equal. */
import { expect, test } from 'vitest';
import { soonestFirst, worstFirst } from '../../src/report/order.ts';

const task = (id: string, daysLate: number | null, daysLeft: number | null) => ({ id, daysLate, daysLeft });
const ids = (tasks: readonly { readonly id: string }[]) => tasks.map(({ id }) => id).join(' ');

test('most days late first, in the order given where equal', () => {
  const tasks = [
    task('a', 1, null),
    task('b', 533, null),
    task('c', 10, null),
    task('d', 533, null),
    task('e', 2, null),
  ];
  expect(ids(worstFirst(tasks))).toBe('b d c e a');
  expect(ids(tasks)).toBe('a b c d e');
});

test('fewest days left first, in the order given where equal', () => {
  const tasks = [task('a', null, 16), task('b', null, 0), task('c', null, 30), task('d', null, 0)];
  expect(ids(soonestFirst(tasks))).toBe('b d a c');
});
