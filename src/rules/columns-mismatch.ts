/** Headings of the appendix that are not as many as its cells: printed, they would stand over the wrong ones. */
import { appendixCells } from '../plan/appendix-cells.ts';
import { defineRule, valueAt } from './rule.ts';

export const columnsMismatch = defineRule('columns-mismatch', function* ({ plan: { document } }) {
  const { appendix } = document;
  const count = appendix?.columns.length ?? 0;
  if (appendix === null || count === 0 || count === appendixCells.length) return;
  yield { facts: { count, expected: appendixCells.length }, place: valueAt(appendix.origin, 'columns') };
});
