/** A number as its cell shows it: as a number, a rate, or a day. */
import { addDays, type Day } from '../calendar/day.ts';
import type { Cell } from './cell.ts';
import type { DatePart, NumberFormat } from './number-format.ts';

/** Day 0 of Excel's count, as far as the days after February 1900 go: its 29 February 1900 never was. */
const epoch = '1899-12-30' as Day;
/** The first that all programs take for the same day, and the day after 31/12/9999. */
const [firstSerial, endOfSerials] = [61, 2_958_466];
const secondsPerDay = 86_400;

/** The day of a number by Excel's count from 1900; null where there is none, or programs differ. */
export function dayOfSerial(serial: number): Day | null {
  return serial >= firstSerial && serial < endOfSerials ? addDays(epoch, Math.floor(serial)) : null;
}

/** The cell of a number; `serial` is the same by the count from 1900. */
export function numberCell(value: number, serial: number, format: NumberFormat): Cell {
  const shown = shownText(value, serial, format);
  if (shown === null) return { is: 'unread', why: 'formatted-value', text: plainNumber(value) };
  if (format.shows !== 'date') return { is: 'number', text: shown, day: dayOfSerial(serial) };
  const isWhole = (['year', 'month', 'day'] as const).every((part) => format.parts.has(part));
  return { is: 'date', text: shown, day: isWhole ? dayOfSerial(serial) : null };
}

function shownText(value: number, serial: number, format: NumberFormat): string | null {
  switch (format.shows) {
    case 'number':
      return format.decimals === null ? plainNumber(value) : rounded(value, format.decimals);
    case 'percent':
      return `${rounded(value * 100, format.decimals)}%`;
    case 'date':
      return dateText(serial, format.parts);
    case 'other':
      return null;
  }
}

/** As many digits as Excel keeps. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** Half away from 0, of the digits that Excel keeps: 1.005 is 1.01. */
function rounded(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const whole = Math.round(Number((Math.abs(value) * scale).toPrecision(15)));
  return ((Math.sign(value) * whole) / scale).toFixed(decimals);
}

function dateText(serial: number, parts: ReadonlySet<DatePart>): string | null {
  const seconds = Math.min(secondsPerDay - 1, Math.round((serial - Math.floor(serial)) * secondsPerDay));
  const time = parts.has('time') ? clockText(seconds) : null;
  const date = ['year', 'month', 'day'].some((part) => parts.has(part as DatePart));
  if (!date) return serial >= 0 && serial < 1 ? time : null;
  const day = dayOfSerial(serial);
  const shown = day === null ? null : dayParts(day, parts);
  return shown === null || time === null || time === '00:00' ? shown : `${shown} ${time}`;
}

/** A month without its year, or a day without its month, says too little. */
function dayParts(day: Day, parts: ReadonlySet<DatePart>): string | null {
  const [year, month, date] = day.split('-') as [string, string, string];
  const named = [parts.has('day') ? date : null, parts.has('month') ? month : null, parts.has('year') ? year : null];
  const hasGap = parts.has('day') && !parts.has('month');
  const isMonthAlone = parts.has('month') && !parts.has('day') && !parts.has('year');
  return hasGap || isMonthAlone ? null : named.filter((part) => part !== null).join('/');
}

function clockText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return [hours, minutes, ...(rest === 0 ? [] : [rest])].map((part) => String(part).padStart(2, '0')).join(':');
}
