/** What is told of the places of an import that a person must look at. */
import { expect, test } from 'vitest';
import { placeIn } from '../../../src/import/described.ts';
import { review } from '../../../src/import/review.ts';
import { reasonText } from '../../../src/output/words/import-reasons.ts';

test('a cell that says "as above" under a blank one', () => {
  const told = (maybe: string) => review('ditto', placeIn('a.md'), { text: 'như trên', maybe, key: 'with' });
  expect(reasonText(told('Sở Một'), 'vi')).toBe('"như trên" đã đọc là như hàng trên: Sở Một');
  expect(reasonText(told(''), 'vi')).toBe('"như trên", nhưng ô này ở hàng trên để trống');
  expect(reasonText(told(''), 'en')).toBe('"như trên", but that cell of the row above is blank');
});
