/** The books of several plans put together. */
import { expect, test } from 'vitest';
import { statusBook } from '../../src/report/book.ts';
import { gatheredBook } from '../../src/report/gathered-book.ts';
import { around, selection, viewOf } from './report-plan.ts';

test.each([
  ['for a page', true, 3],
  ['else not worked out', false, 0],
])('what only a page shows: %s', async (_, isPage, rows) => {
  const book = statusBook('status', await viewOf(), selection(), around);
  const gathered = gatheredBook('status', 'document', isPage);
  let asked = 0;
  const overview = () => {
    asked += 1;
    return book.overview();
  };
  gathered.add({ ...book, overview }, 'a');
  const all = gathered.book({ leftOut: [], asOf: book.asOf, revision: null, plan: null, dueSoonDays: 30 });
  expect([all.tasks.length, all.overview().heat.rows.length, asked]).toEqual([book.tasks.length, rows, isPage ? 1 : 0]);
});

test('holds any number of tasks', async () => {
  const book = statusBook('status', await viewOf(), selection(), around);
  const tasks = Array.from({ length: 200_000 }, () => book.tasks[0] as (typeof book.tasks)[number]);
  const gathered = gatheredBook('status', 'document', false);
  gathered.add({ ...book, tasks }, 'a');
  const { length } = gathered.book({ leftOut: [], asOf: book.asOf, revision: null, plan: null, dueSoonDays: 30 }).tasks;
  expect(length).toBe(200_000);
});
