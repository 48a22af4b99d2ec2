/** Faults of shape that are more than zod hands on at once. */
import { expect, test } from 'vitest';
import { shapeOf } from '../../src/plan/shape.ts';

test('more faults in one list of a row than a call can hand on', () => {
  const row = { number: '01', text: 'Việc', lead: Array.from({ length: 150_000 }, () => '') };
  const { faults, written } = shapeOf('appendix', { rows: [row] }, false);
  expect([faults.length, faults.at(-1)?.path]).toEqual([150_000, ['rows', 0, 'lead', 149_999]]);
  expect(written).toBeNull();
});
