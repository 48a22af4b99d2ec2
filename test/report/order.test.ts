/** Worst first, soonest first, and stable where two are equal. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { mostUrgentFirst, soonestFirst, worstFirst } from '../../src/report/order.ts';
import type { Standing } from '../../src/view/view.ts';

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

test('what is to be seen to first: overdue, due soon, in term, done, the longest silent, what nobody waits for', () => {
  const placed = (
    id: string,
    standing: Standing,
    daysLate: number | null,
    daysLeft: number | null,
    silent?: string,
  ) => ({ ...task(id, daysLate, daysLeft), standing, silentSince: silent === undefined ? null : (silent as Day) });
  const tasks = [
    placed('withdrawn', 'withdrawn', null, null),
    placed('silent', 'ongoing', null, null, '2021-05-01'),
    placed('silent-longest', 'ongoing', null, null, '2020-05-01'),
    placed('done', 'done-on-time', null, null),
    placed('done-late', 'done-late', 90, null),
    placed('in-term', 'in-term', null, 90),
    placed('soon', 'due-soon', null, 20),
    placed('soonest', 'due-soon', null, 3),
    placed('late', 'overdue', 5, null),
    placed('latest', 'overdue', 50, null),
  ];
  expect(ids(mostUrgentFirst(tasks))).toBe(
    'latest late soonest soon in-term done done-late silent-longest silent withdrawn',
  );
});
