/** How far many have come, in a return: in two cells, since a spreadsheet makes a date of `12/15`. */
import type { Count } from '../plan/model.ts';
import type { ReturnColumn } from './columns.ts';
import type { OpenRow } from './open-row.ts';

const wholeNumber = /^\d{1,4}$/;

/** `22/63`, also with blanks round the stroke: so many of all. Null for all else, and for more than all. */
export function countInText(text: string): Count | null {
  const [, done, of] = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(text) ?? [];
  return of === undefined || Number(done) > Number(of) ? null : { done: Number(done), of: Number(of) };
}

/** The count of the row; both numbers may stand in the first cell. Null where none is given, or a fault is. */
export function countIn(row: OpenRow): Count | null {
  const [first, all] = [row.line('countDone'), row.line('countOf')];
  if (first === null && all === null) return null;
  row.refuseDate('countDone');
  row.refuseDate('countOf');
  const both = first !== null && all === null && !row.isBroken('countDone') ? countInText(first) : null;
  if (both !== null) return both;
  const [done, of] = [numberIn(row, 'countDone'), numberIn(row, 'countOf')];
  if (done === null || of === null) return null;
  if (done <= of) return { done, of };
  row.fault('countDone', { fault: 'more-than-all', done, of });
  return null;
}

function numberIn(row: OpenRow, column: ReturnColumn & ('countDone' | 'countOf')): number | null {
  const given = row.line(column);
  if (given === null) row.fault(column, { fault: 'half-count', missing: column });
  else if (!wholeNumber.test(given)) row.fault(column, { fault: 'not-a-number', given });
  return row.isBroken(column) ? null : Number(given);
}
