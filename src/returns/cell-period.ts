/** A period as agencies write it in a cell, and as spreadsheets remake it. */
import { periodNamed } from '../calendar/period.ts';
import { type Cell, lineOf } from '../sheets/cell.ts';
import { readWording } from '../wording/wording.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The period's name as the files write it: of `2021`, `2021-Q1`, `Q1/2021`, `3/2021`, `Quý I năm 2021`,
 * `6 tháng đầu năm 2021`, `Q1 2021`, `Mar 2021`. A date on the first of a month is what Excel makes of a month typed.
 * Null for all else.
 */
export function periodInCell(cell: Cell | null): string | null {
  const text = lineOf(cell);
  if (text === null) return null;
  if (cell?.is === 'date' && cell.day !== null) return cell.day.endsWith('-01') ? cell.day.slice(0, 7) : null;
  const named = nameOf(yearFirst(text.toUpperCase())) ?? englishMonth(text);
  if (named !== null) return named;
  const { due } = readWording(text);
  return due?.kind === 'term' ? nameOf(due.value) : null;
}

function nameOf(text: string): string | null {
  return periodNamed(text)?.name ?? null;
}

/** `Q1/2021`, `Q1 2021` and `3/2021` with the year first. */
function yearFirst(text: string): string {
  const [, part, year] = /^([QH]\d|\d{1,2})\s?[-/ ]\s?(\d{4})$/.exec(text) ?? [];
  if (part === undefined) return text.replace(/^(\d{4})\s?[-/ ]\s?(?=[QH]\d$)/, '$1-');
  return `${year}-${part.padStart(2, '0')}`;
}

/** `Mar 2021`, `March 2021`, and `Mar-21`, which is what Excel shows of a month typed: in this column it is no day. */
function englishMonth(text: string): string | null {
  const [, name = '', year = ''] = /^([a-z]{3,9})[ .-]+(\d{4}|\d{2})$/i.exec(text) ?? [];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  return nameOf(`${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`);
}
