/**
 * Calendar days as text. A plan counts in whole days of its own time zone, never in instants, so a day is
 * its ISO name: it compares with `<`, prints as it is, and needs no time zone. The arithmetic is on integers
 * because it runs for every task at every start; reading what a person typed is in `typed-day.ts`.
 */

declare const dayBrand: unique symbol;

/**
 * A day that exists in the Gregorian calendar, as `YYYY-MM-DD` (years 1000 to 9999).
 * @pattern ^[1-9]\d{3}-\d{2}-\d{2}$
 */
export type Day = string & { readonly [dayBrand]: true };

/** The ends of the calendar: arithmetic stops at them. */
export const firstDay = '1000-01-01' as Day;
export const lastDay = '9999-12-31' as Day;

const msPerDay = 86_400_000;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is the ISO name of a day that exists: `2021-02-30` is not. */
export function isDay(text: string): text is Day {
  const parts = isoDay.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of these numbers (month 1 to 12), which the caller knows to exist. */
export function dayFrom(year: number, month: number, day: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
}

/** How many days the month has (month 1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day's numbers: year, month 1 to 12, day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

/** How many days later `to` is than `from`; negative when it is earlier, 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day so many days after (before, when negative), or the calendar's last (first) if that comes sooner. */
export function addDays(day: Day, days: number): Day {
  const number = dayNumber(day) + days;
  if (number >= dayNumber(lastDay)) return lastDay;
  if (number <= dayNumber(firstDay)) return firstDay;
  return new Date(number * msPerDay).toISOString().slice(0, 10) as Day;
}

/**
 * The same day of the month so many months later (earlier, when negative), or that month's last day where it is
 * shorter. Beyond the ends of the calendar: its last (first) day.
 */
export function addMonths(day: Day, months: number): Day {
  const from = partsOf(day);
  const index = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  if (year > 9999) return lastDay;
  if (year < 1000) return firstDay;
  return dayFrom(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** The most whole months that can be added to the first day without passing the other; 0 where that one is earlier. */
export function wholeMonths(from: Day, to: Day): number {
  const [first, last] = [partsOf(from), partsOf(to)];
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

/** The day of the week: 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / msPerDay;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
