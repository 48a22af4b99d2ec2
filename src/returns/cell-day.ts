/** A day as agencies write it in a cell: day first always, whatever the machine that saved it thinks. */
import { type Day, dayFrom, isDay } from '../calendar/day.ts';
import { foldDiacritics } from '../calendar/fold.ts';
import { readTypedDay } from '../calendar/typed-day.ts';
import { type Cell, lineOf } from '../sheets/cell.ts';
import { dayOfSerial } from '../sheets/shown-number.ts';

/** Numbers are days of these years only: a year such as 2021 is none. */
const [firstDay, lastDay] = ['2000-01-01', '2099-12-31'];

/** The time beside a day; in UTC only midnight, since any other may be the next day here. */
const time = /[T ](?:0{1,2}:00(?::00(?:\.0+)?)? ?Z|\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:SA|CH|AM|PM))?)$/i;
/** What spreadsheets make of `12/2021` and `3/12`, saved as text: `Dec-21`, `12-Mar`. */
const shownMonth = /^(?:[a-z]{3}-\d{2}|\d{1,2}-[a-z]{3})$/i;
const threeNumbers = /^(?:\d{1,2}([-/.])\d{1,2}\1\d{4}|\d{4}-\d{2}-\d{2})$/;
const inWords = /^(?:ngay )?(\d{1,2}) (?:thang|thg) ?(\d{1,2}),? (?:nam )?(\d{4})$/;

/**
 * The day: a date of the spreadsheet, its number without a format, `25/3/2021`, `25-3-2021`, `25.3.2021`, `2021-03-25`,
 * `ngày 25 tháng 3 năm 2021`. Null for all else: no such day, month first, a year of two digits, a month alone, a date
 * of which the cell shows only the month.
 */
export function dayInCell(cell: Cell | null): Day | null {
  if (cell?.is === 'date') return cell.day;
  if (cell?.is === 'number') return plausible(cell.day);
  const text = lineOf(cell);
  if (text === null) return null;
  return /^\d{5}$/.test(text) ? plausible(dayOfSerial(Number(text))) : dayInText(text);
}

/** The same of a text on one line. */
export function dayInText(text: string): Day | null {
  const typed = text
    .replace(time, '')
    .replaceAll(/\s*([-/.])\s*/g, '$1')
    .replace(/^ngày /i, '');
  return threeNumbers.test(typed) ? readTypedDay(typed) : dayInWords(typed);
}

/** Whether it is a day, or what is left of a number that a spreadsheet took for one. */
export function isRemadeAsDay(cell: Cell | null): boolean {
  if (cell?.is === 'date') return true;
  const text = cell?.is === 'text' ? lineOf(cell) : null;
  return text !== null && (shownMonth.test(text) || dayInText(text) !== null);
}

function plausible(day: Day | null): Day | null {
  return day !== null && day >= firstDay && day <= lastDay ? day : null;
}

function dayInWords(text: string): Day | null {
  const [, day, month, year] = inWords.exec(foldDiacritics(text)) ?? [];
  if (day === undefined) return null;
  const named = dayFrom(Number(year), Number(month), Number(day));
  return isDay(named) ? named : null;
}
