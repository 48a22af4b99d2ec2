/** Texts and days in the order of their characters. */
import { expect, test } from 'vitest';
import { inOrder } from '../../src/calendar/in-order.ts';

test.each([
  ['2021-06-30', '2021-07-01', -1],
  ['2022-01-01', '2021-12-31', 1],
  ['2021-06-30', '2021-06-30', 0],
  ['', '2021-06-30', -1],
])('%j and %j', (one, other, order) => {
  expect(inOrder(one, other)).toBe(order);
});
