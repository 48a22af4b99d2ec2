/** A day as agencies write it in a cell: day first always, whatever the machine that saved it thinks. */
import { addDays, type Day, dayFrom, isDay } from '../calendar/day.ts';
import { foldDiacritics } from '../calendar/fold.ts';
import { readTypedDay } from '../calendar/typed-day.ts';
import { type Cell, dayOfDate, lineOf } from './cells.ts';

/** Excel counts days from here, as far as years after 1900 go (its 29 February 1900 never was). */
const epoch = '1899-12-30' as Day;
/** Numbers that are days of 2000 to 2099: a year such as 2021 is none of them. */
const [firstSerial, lastSerial] = [36_526, 73_050];

const midnight = /[T ]0{1,2}:00(?::00(?:\.0+)?)?(?: ?(?:SA|AM|Z))?$/i;
const threeNumbers = /^(?:\d{1,2}([-/.])\d{1,2}\1\d{4}|\d{4}-\d{2}-\d{2})$/;
const inWords = /^(?:ngay )?(\d{1,2}) (?:thang|thg) ?(\d{1,2}),? (?:nam )?(\d{4})$/;

/**
 * The day: a date of the spreadsheet, its number without a format, `25/3/2021`, `25-3-2021`, `25.3.2021`, `2021-03-25`,
 * `ngày 25 tháng 3 năm 2021`. Null for all else: no such day, month first, a year of two digits, a month alone.
 */
export function dayInCell(cell: Cell): Day | null {
  if (cell instanceof Date) return dayOfDate(cell);
  if (typeof cell === 'number') return dayOfSerial(cell);
  const text = lineOf(cell);
  if (text === null) return null;
  if (/^\d{5}$/.test(text)) return dayOfSerial(Number(text));
  const typed = text
    .replace(midnight, '')
    .replaceAll(/\s*([-/.])\s*/g, '$1')
    .replace(/^ngày /i, '');
  return threeNumbers.test(typed) ? readTypedDay(typed) : dayInWords(typed);
}

function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  return whole >= firstSerial && whole <= lastSerial ? addDays(epoch, whole) : null;
}

function dayInWords(text: string): Day | null {
  const [, day, month, year] = inWords.exec(foldDiacritics(text)) ?? [];
  if (day === undefined) return null;
  const named = dayFrom(Number(year), Number(month), Number(day));
  return isDay(named) ? named : null;
}
