/** Days in a wording: `15/12/2021`, `ngày 5.3.2021`, `05 tháng 3 năm 2021`, `2021-12-15`, and days without a year. */

import { readIndex, readShortNumber, readYear, readYearAfter, type WrittenNumber } from './numbers.ts';
import type { ReadingStep } from './reading.ts';
import { anyWordsAt, markAt, type Read, type Token, wordsAt } from './tokens.ts';
import { wordList } from './word-list.ts';
import type { Bound, Context } from './written.ts';

/** The day that starts here, with or without the word *ngày*; null when none does. */
export function readDay(tokens: readonly Token[], at: number, context: Context): Read<Bound> | null {
  const named = wordsAt(tokens, at, 'ngay');
  const start = named ?? at;
  const first = wordsAt(tokens, start, 'mung') ?? wordsAt(tokens, start, 'mong') ?? start;
  return (
    readIso(tokens, first) ??
    readDotted(tokens, first) ??
    readSpelled(tokens, first, named !== null || context !== 'inner') ??
    (named !== null || context !== 'inner' ? readDayAndMonth(tokens, first, named !== null) : null) ??
    (named === null ? null : readDayOnly(tokens, first))
  );
}

/** `2021-12-15`. */
function readIso(tokens: readonly Token[], at: number): Read<Bound> | null {
  const year = readYear(tokens, at);
  const month = year === null ? null : numberAfter(tokens, year.next, '-');
  const day = month === null ? null : numberAfter(tokens, month.next, '-');
  if (year === null || month === null || day === null) return null;
  return { value: dayBound(day.value, month.value, year.value), next: day.next };
}

/** `15/12/2021`, `15-12-2021`, `15.12.2021`; with two digits for the year it lacks one. */
function readDotted(tokens: readonly Token[], at: number): Read<Bound> | null {
  const day = readShortNumber(tokens, at);
  const separator = day === null ? undefined : tokens[day.next]?.text;
  if (day === null || separator === undefined || !'/-.'.includes(separator)) return null;
  const month = numberAfter(tokens, day.next, separator);
  const yearAt = month === null ? null : markAt(tokens, month.next, separator);
  if (month === null || yearAt === null) return null;
  const year = readYear(tokens, yearAt);
  if (year !== null) return { value: dayBound(day.value, month.value, year.value), next: year.next };
  const short = readShortNumber(tokens, yearAt);
  if (short === null || tokens[yearAt]?.text.length !== 2) return null;
  const notes: ReadingStep[] = [{ kind: 'short-year', text: tokens[yearAt].text }];
  return { value: { ...dayBound(day.value, month.value, null), notes }, next: short.next };
}

/** Words whose number is no day: *đợt 2 tháng 6/2021* is a second round in June. */
const counted = wordList(`
  vu, muc, tieu, dieu, khoan, diem, nhom, phan, chuong, uong, buoc, doan, dot, khoa, ky, lan, phien, so, thu, vong
`);

/** *15 tháng 12 năm 2021*, *15 tháng 12*. */
function readSpelled(tokens: readonly Token[], at: number, isDay: boolean): Read<Bound> | null {
  const isCounted = anyWordsAt(tokens, at - 1, counted) !== null && wordsAt(tokens, at - 2, 'dinh ky') === null;
  if (isCounted) return null;
  const day = readShortNumber(tokens, at);
  // Only of a day: in *nhiệm vụ 3, tháng 12/2026* the number is not one.
  const comma = day === null || !isDay ? null : markAt(tokens, day.next, ',/');
  const named = day === null ? null : wordsAt(tokens, comma ?? day.next, 'thang');
  const month = named === null ? null : readIndex(tokens, named);
  if (day === null || month === null) return null;
  return withYearAfter(tokens, month.next, dayBound(day.value, month.value.value, null));
}

/** `15/12`, or `15.12` after *ngày*. */
function readDayAndMonth(tokens: readonly Token[], at: number, isNamed: boolean): Read<Bound> | null {
  const day = readShortNumber(tokens, at);
  const separator = day === null ? undefined : tokens[day.next]?.text;
  if (day === null || separator === undefined || !(isNamed ? '/.' : '/').includes(separator)) return null;
  const month = numberAfter(tokens, day.next, separator);
  if (month === null || numberAfter(tokens, month.next, separator) !== null) return null;
  const bound = dayBound(day.value, month.value, null);
  const named = wordsAt(tokens, markAt(tokens, month.next, ',') ?? month.next, 'nam');
  return named === null ? { value: bound, next: month.next } : withYearAfter(tokens, month.next, bound);
}

/** *ngày 20*: the month is said elsewhere, or not at all. */
function readDayOnly(tokens: readonly Token[], at: number): Read<Bound> | null {
  const day = readShortNumber(tokens, at);
  return day === null ? null : { value: { ...dayBound(day.value, 1, null), month: null }, next: day.next };
}

function withYearAfter(tokens: readonly Token[], at: number, bound: Bound): Read<Bound> {
  const year = readYearAfter(tokens, at);
  if (year === null) return { value: bound, next: at };
  return { value: { ...bound, year: year.value.value, notes: year.value.slips }, next: year.next };
}

function numberAfter(tokens: readonly Token[], at: number, separator: string): Read<number> | null {
  const next = markAt(tokens, at, separator);
  return next === null ? null : readShortNumber(tokens, next);
}

function dayBound(index: number, month: number, year: WrittenNumber | null): Bound {
  return { unit: 'day', year: year?.value ?? null, month, index, part: null, notes: year?.slips ?? [] };
}
