/** Headings alone that are not as many as the usual cells: printed, they would stand over the wrong ones. */
import { type Appendix, usualCells } from '../plan/model.ts';
import { isList } from '../source/path.ts';
import { defineRule, valueAt } from './rule.ts';

export const columnsMismatch = defineRule('columns-mismatch', function* ({ plan }) {
  for (const appendix of plan.document.appendices) {
    const count = headingsAlone(appendix);
    if (count === null || count === usualCells.length) continue;
    yield { facts: { count, expected: usualCells.length }, place: valueAt(appendix.origin, 'columns') };
  }
});

/** How many headings there are; null where none are stated, or where each says what it holds. */
function headingsAlone({ origin: { written } }: Appendix): number | null {
  const columns = typeof written === 'string' || isList(written) ? undefined : written['columns'];
  if (columns === undefined || !isList(columns) || columns.some((column) => typeof column !== 'string')) return null;
  return columns.length;
}
