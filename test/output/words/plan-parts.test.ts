/** The names of the parts of an issued text. */
import { expect, test } from 'vitest';
import { partText } from '../../../src/output/words/plan-parts.ts';

test('a part of a further appendix is called as that of the first, with its number', () => {
  const parts = ['appendix.columns', 'appendix-2.columns', 'appendix-3.title', 'appendix-2.numbering'];
  expect(parts.map((part) => partText(part, 'vi'))).toEqual([
    'tên các cột của phụ lục',
    'tên các cột của phụ lục 2',
    'tên phụ lục 3',
    'Cách đánh số, phụ lục 2',
  ]);
  expect(parts.map((part) => partText(part, 'en'))).toEqual([
    'columns of the appendix',
    'columns of appendix 2',
    'title of appendix 3',
    'Numbering, appendix 2',
  ]);
});
