/** Months, quarters and half-years in a wording: `tháng 6/2026`, `Q.IV/2021`, `6 tháng đầu năm 2021`. */
import type { PeriodUnit } from '../calendar/period.ts';
import { readIndex, readShortNumber, readShortYear, readYear, readYearAfter, romanIn } from './numbers.ts';
import type { ReadingStep } from './reading.ts';
import { anyWordsAt, markAt, type Read, type Token, wordsAt } from './tokens.ts';
import type { Bound } from './written.ts';

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

/** *6 tháng đầu năm 2021*, *nửa cuối năm 2021*. */
export function readMonthsOfYear(tokens: readonly Token[], at: number): Read<Bound> | null {
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
export function readMonth(tokens: readonly Token[], at: number): Read<Bound> | null {
  const short = wordsAt(tokens, at, 't');
  const named = wordsAt(tokens, at, 'thang') ?? (short === null ? null : joinedNumberAt(tokens, short));
  const index = named === null ? null : readIndex(tokens, named);
  return index === null ? null : withYear(tokens, index.next, 'month', index.value.value, index.value.slips);
}

/** `quý IV năm 2021`, `Quí 4.2021`, `Q.IV/2021`, `Q4/2021`, and `2021-Q4` as the files write it. */
export function readQuarter(tokens: readonly Token[], at: number): Read<Bound> | null {
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
