/** One day or period as a wording names it, possibly without its year: `quý IV/2021`, `tháng 6`, `cuối năm 2021`. */
import type { PeriodUnit } from '../calendar/period.ts';
import { readDay } from './day.ts';
import { readShortNumber, readYear, romanIn } from './numbers.ts';
import { readMonth, readMonthsOfYear, readQuarter } from './period.ts';
import type { ReadingStep } from './reading.ts';
import { anyWordsAt, isAccented, isTyped, markAt, type Read, type Token, wordsAt } from './tokens.ts';
import type { Bound, Context } from './written.ts';

/** The day or period that starts here; null when none does. */
export function readBound(tokens: readonly Token[], at: number, context: Context): Read<Bound> | null {
  const months = readMonthsOfYear(tokens, at);
  if (months !== null) return months;
  const part = readPart(tokens, at);
  const start = part?.next ?? at;
  const inside: Context = part === null ? context : 'led';
  const bound =
    readDay(tokens, start, inside) ??
    readMonth(tokens, start) ??
    readQuarter(tokens, start) ??
    readYearBound(tokens, start) ??
    (inside === 'inner' ? null : readBare(tokens, start)) ??
    (inside === 'led' ? readUnitOnly(tokens, start) : null);
  return bound === null ? null : { value: { ...bound.value, part: part?.value ?? null }, next: bound.next };
}

function readPart(tokens: readonly Token[], at: number): Read<'start' | 'middle' | 'end'> | null {
  const start = wordsAt(tokens, at, 'ngay') ?? at;
  const end = anyWordsAt(tokens, start, ['cuoi cung cua', 'cuoi cung', 'cuoi cua', 'cuoi']);
  if (end !== null) return { value: 'end', next: end };
  const middle = anyWordsAt(tokens, start, ['giua']);
  if (middle !== null) return { value: 'middle', next: middle };
  // *Phấn đấu*, *đấu thầu* fold to the same.
  const first = isTyped(tokens, start, 'đầu') ? anyWordsAt(tokens, start, ['dau tien cua', 'dau']) : null;
  return first === null ? null : { value: 'start', next: first };
}

function readYearBound(tokens: readonly Token[], at: number): Read<Bound> | null {
  const named = wordsAt(tokens, at, 'nam');
  const year = named === null ? null : readYear(tokens, named);
  return year === null ? null : yearBound(year.value.value, year.value.slips, year.next);
}

/** `2025`, `6/2025`, `IV/2021`. */
function readBare(tokens: readonly Token[], at: number): Read<Bound> | null {
  const year = readYear(tokens, at);
  if (year !== null) return yearBound(year.value.value, year.value.slips, year.next);
  const roman = romanIn(tokens[at]);
  const month = readShortNumber(tokens, at);
  const index = roman ?? month?.value;
  if (index === undefined) return null;
  const separator = markAt(tokens, at + 1, roman === null ? '/-' : '/-.');
  const after = separator === null ? null : readYear(tokens, separator);
  if (after === null) return null;
  const unit = roman === null ? 'month' : 'quarter';
  return {
    value: { unit, year: after.value.value, month: null, index, part: null, notes: after.value.slips },
    next: after.next,
  };
}

function yearBound(year: number | null, notes: readonly ReadingStep[], next: number): Read<Bound> {
  return { value: { unit: 'year', year, month: null, index: 1, part: null, notes }, next };
}

/** *trong năm*, *cuối quý*: which one is not said. */
function readUnitOnly(tokens: readonly Token[], at: number): Read<Bound> | null {
  const unit = readUnit(tokens, at);
  if (unit === null) return null;
  if (unit.value === 'year') return yearBound(null, [], unit.next);
  return { value: { unit: unit.value, year: null, month: null, index: null, part: null, notes: [] }, next: unit.next };
}

const notQuarter = ['dinh', 'che', 'mo', 'hoach', 'trinh', 'tac', 'uoc', 'chuan', 'luat'];

/** The word for a year, quarter or month; not *năm học*, *nam* (south) or the *quy* of *quy định*. */
export function readUnit(tokens: readonly Token[], at: number): Read<PeriodUnit> | null {
  const year = tokens[at]?.typed === 'nam' && isAccented(tokens) ? null : wordsAt(tokens, at, 'nam');
  if (year !== null && wordsAt(tokens, year, 'hoc') === null) return { value: 'year', next: year };
  const quarter = anyWordsAt(tokens, at, ['quy', 'qui']);
  if (quarter !== null && anyWordsAt(tokens, quarter, notQuarter) === null) return { value: 'quarter', next: quarter };
  const month = wordsAt(tokens, at, 'thang');
  return month === null ? null : { value: 'month', next: month };
}
