/** One day or period as a wording names it, possibly without its year: `quý IV/2021`, `tháng 6`, `cuối năm 2021`. */
import type { PeriodUnit } from './period.ts';
import type { ReadingStep } from './reading.ts';
import { readDay } from './wording-day.ts';
import { readIndex, readShortNumber, readShortYear, readYear, readYearAfter, romanIn } from './wording-numbers.ts';
import { anyWordsAt, markAt, type Read, type Token, wordsAt } from './wording-tokens.ts';

/** A day or period as written: it may lack its year, and may not exist. */
export interface Bound {
  readonly unit: 'day' | PeriodUnit;
  /** Null when the phrase does not say, or writes it with two digits. */
  readonly year: number | null;
  /** Of a day; null when the phrase does not say, and for a period. */
  readonly month: number | null;
  /** The day of the month, or which of its kind in the year; null when only the kind is named (*cuối quý*). */
  readonly index: number | null;
  /** *đầu*, *giữa*, *cuối* in front of it. */
  readonly part: 'start' | 'middle' | 'end' | null;
  /** What was mended or found wanting in it. */
  readonly notes: readonly ReadingStep[];
}

/**
 * What stands in front, which decides whether bare numbers may be a deadline: `inner` another word, `opening`
 * nothing or a mark, `led` words such as *trong*, `joined` the first half of a range.
 */
export type Context = 'inner' | 'opening' | 'led' | 'joined';

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

/** A period with this index, and the year that may follow it. */
export function withYear(
  tokens: readonly Token[],
  at: number,
  unit: PeriodUnit,
  index: number,
  notes: readonly ReadingStep[],
): Read<Bound> {
  const base = { unit, month: null, index, part: null };
  const year = readYearAfter(tokens, at);
  if (year !== null)
    return { value: { ...base, year: year.value.value, notes: [...notes, ...year.value.slips] }, next: year.next };
  const short = readShortYear(tokens, at);
  if (short === null) return { value: { ...base, year: null, notes }, next: at };
  return {
    value: { ...base, year: null, notes: [...notes, { kind: 'short-year', text: short.value }] },
    next: short.next,
  };
}

function readPart(tokens: readonly Token[], at: number): Read<'start' | 'middle' | 'end'> | null {
  const start = wordsAt(tokens, at, 'ngay') ?? at;
  const end = anyWordsAt(tokens, start, ['cuoi cung cua', 'cuoi cung', 'cuoi cua', 'cuoi']);
  if (end !== null) return { value: 'end', next: end };
  const middle = anyWordsAt(tokens, start, ['giua']);
  if (middle !== null) return { value: 'middle', next: middle };
  const first = anyWordsAt(tokens, start, ['dau tien cua', 'dau']);
  return first === null ? null : { value: 'start', next: first };
}

/** *6 tháng đầu năm 2021*, *nửa cuối năm 2021*. */
function readMonthsOfYear(tokens: readonly Token[], at: number): Read<Bound> | null {
  const count = readMonthCount(tokens, at);
  if (count === null) return null;
  const isFirst = wordsAt(tokens, count.next, 'dau') !== null;
  const after = anyWordsAt(tokens, count.next, ['dau', 'cuoi']);
  if (after === null) return null;
  const named = anyWordsAt(tokens, after, ['cua nam', 'nam']) ?? markAt(tokens, after, '/') ?? after;
  const year = readYear(tokens, markAt(tokens, named, '/') ?? named);
  if (year === null && named === after) return null;
  const notes: ReadingStep[] = [
    { kind: 'months-of-year', count: count.value, part: isFirst ? 'first' : 'last' },
    ...(year?.value.slips ?? []),
  ];
  const value = { ...monthsOfYear(count.value, isFirst), month: null, part: null, notes };
  return { value: { ...value, year: year?.value.value ?? null }, next: year?.next ?? named };
}

function readMonthCount(tokens: readonly Token[], at: number): Read<number> | null {
  const half = wordsAt(tokens, at, 'nua');
  if (half !== null) return { value: 6, next: half };
  // Without its diacritics *sáu tháng đầu năm* reads `sau thang dau nam`.
  const six = tokens[at]?.typed === 'sau' ? wordsAt(tokens, at, 'sau thang') : null;
  if (six !== null) return { value: 6, next: six };
  const count = readIndex(tokens, at);
  const months = count === null || romanIn(tokens[at]) !== null ? null : wordsAt(tokens, count.next, 'thang');
  return count === null || months === null ? null : { value: count.value.value, next: months };
}

/** The period at whose end the first or last so many months of a year end. */
function monthsOfYear(count: number, isFirst: boolean): { unit: PeriodUnit; index: number } {
  if (count === 6) return { unit: 'half-year', index: isFirst ? 1 : 2 };
  if (count === 3) return { unit: 'quarter', index: isFirst ? 1 : 4 };
  const exists = count >= 1 && count <= 12;
  return { unit: 'month', index: isFirst || !exists ? count : 12 };
}

/** `tháng 6/2026`, `T12/2021`, `T.12/2021`. */
function readMonth(tokens: readonly Token[], at: number): Read<Bound> | null {
  const short = wordsAt(tokens, at, 't');
  const named = wordsAt(tokens, at, 'thang') ?? (short === null ? null : joinedNumberAt(tokens, short));
  const index = named === null ? null : readIndex(tokens, named);
  return index === null ? null : withYear(tokens, index.next, 'month', index.value.value, index.value.slips);
}

/** `quý IV năm 2021`, `Quí 4.2021`, `Q.IV/2021`, `Q4/2021`, and `2021-Q4` as the files write it. */
function readQuarter(tokens: readonly Token[], at: number): Read<Bound> | null {
  const year = readYear(tokens, at);
  const dash = year === null ? null : markAt(tokens, year.next, '-');
  if (year !== null && dash !== null) return readQuarterOfYear(tokens, dash, year.value.value);
  const named = quarterNameEnd(tokens, at);
  const index = named === null ? null : readIndex(tokens, named);
  return index === null ? null : withYear(tokens, index.next, 'quarter', index.value.value, index.value.slips);
}

function readQuarterOfYear(tokens: readonly Token[], at: number, year: number): Read<Bound> | null {
  const named = wordsAt(tokens, at, 'q');
  const index = named === null ? null : readShortNumber(tokens, named);
  if (index === null) return null;
  return { value: { unit: 'quarter', year, month: null, index: index.value, part: null, notes: [] }, next: index.next };
}

function quarterNameEnd(tokens: readonly Token[], at: number): number | null {
  const long = anyWordsAt(tokens, at, ['quy thu', 'quy', 'qui']);
  if (long !== null) return markAt(tokens, long, '.:') ?? long;
  const short = wordsAt(tokens, at, 'q');
  return short === null ? null : joinedNumberAt(tokens, short);
}

/** The index of what follows an abbreviation: joined to it, or after its full stop. */
function joinedNumberAt(tokens: readonly Token[], at: number): number | null {
  return markAt(tokens, at, '.') ?? (tokens[at]?.spaced === false ? at : null);
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
  const isAccented = tokens.some((token) => token.typed !== token.text);
  const year = tokens[at]?.typed === 'nam' && isAccented ? null : wordsAt(tokens, at, 'nam');
  if (year !== null && wordsAt(tokens, year, 'hoc') === null) return { value: 'year', next: year };
  const quarter = anyWordsAt(tokens, at, ['quy', 'qui']);
  if (quarter !== null && anyWordsAt(tokens, quarter, notQuarter) === null) return { value: 'quarter', next: quarter };
  const month = wordsAt(tokens, at, 'thang');
  return month === null ? null : { value: 'month', next: month };
}
