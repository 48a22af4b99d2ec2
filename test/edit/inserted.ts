/** Tables of one item more in a list: the text before and after. */
import { expect, test } from 'vitest';
import { insertItem } from '../../src/edit/insert-item.ts';
import { spliced } from '../../src/edit/splice.ts';
import { readSourceThoroughly } from '../../src/source/thorough.ts';

/** The text with the item `{k: X}` in the list under `reports`, behind the item of that index. */
export function inserted(text: string, after: number | null): string {
  const { root, faults } = readSourceThoroughly(text);
  expect(faults).toEqual([]);
  return spliced(text, insertItem(text, root, { mapping: [], key: 'reports', after }, { k: 'X' }));
}

/** Lines with their breaks. */
export const lines = (...all: string[]) => `${all.join('\n')}\n`;

/** A list before, the index of the item that the new one comes behind, and the list with it. */
export interface Case {
  readonly name: string;
  readonly after: number | null;
  readonly before: string;
  readonly now: string;
}

/** A test for each case. */
export function expectCases(cases: readonly Case[]): void {
  test.each(cases)('$name', ({ before, after, now }) => {
    expect(inserted(before, after)).toBe(now);
    expect(readSourceThoroughly(now).faults).toEqual([]);
  });
}
