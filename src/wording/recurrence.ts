/** What recurs: `hằng năm`, `định kỳ 6 tháng`, `mỗi quý một lần`, `01 lần/năm`, `ngày 25 tháng cuối quý`. */
import type { PeriodUnit } from '../calendar/period.ts';
import { readUnit } from './bound.ts';
import { readIndex, readShortNumber, romanIn } from './numbers.ts';
import { anyWordsAt, markAt, type Read, type Token, wordsAt } from './tokens.ts';

/** The unit that recurs; null when it is none that a plan can hold (each week), or not the only one. */
export type Every = PeriodUnit | null;

/** What recurs, and how often in each period; null where the phrase does not say. */
export interface Frequency {
  readonly unit: Every;
  readonly times: number | null;
}

/** A day in the last month of each period (*ngày 25 tháng cuối quý*). */
export interface LastMonthDay {
  readonly unit: PeriodUnit;
  readonly day: number;
}

/** The recurrence that starts here, and how many times in each period; null when none does. */
export function readEvery(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const often = readTimesEach(tokens, at);
  if (often !== null) return often;
  const every = readEach(tokens, at) ?? readOnceEach(tokens, at) ?? readYearly(tokens, at);
  if (every === null) return null;
  const once = onceEnd(tokens, every.next);
  const next = once ?? every.next;
  const isPartOfEach = at > 0 && anyWordsAt(tokens, at - 1, ['dau', 'giua', 'truoc', 'sau', 'tien']) !== null;
  const isOther = isPartOfEach || namesAnother(tokens, next);
  const isOnce = once !== null || wordsAt(tokens, next - 1, 'lan') !== null;
  return { value: { unit: isOther ? null : every.value, times: isOnce ? 1 : null }, next };
}

/** *ngày 25 (của) tháng cuối (cùng của mỗi) quý*; null when it does not start here. */
export function readLastMonthDay(tokens: readonly Token[], at: number): Read<LastMonthDay> | null {
  const named = wordsAt(tokens, at, 'ngay');
  const day = named === null ? null : readShortNumber(tokens, named);
  if (day === null) return null;
  const comma = markAt(tokens, day.next, ',') ?? day.next;
  const month = anyWordsAt(tokens, comma, ['cua thang cuoi cung', 'cua thang cuoi', 'thang cuoi cung', 'thang cuoi']);
  if (month === null) return null;
  const each = eachEnd(tokens, wordsAt(tokens, month, 'cua') ?? month);
  const unit = readPeriodKind(tokens, each.next);
  if (unit === null || unit.value === null || readIndex(tokens, unit.next) !== null) return null;
  return { value: { unit: unit.value, day: day.value }, next: unit.next };
}

/** Words before *hàng* that make it another word: *ngân hàng*, *mặt hàng*, *khách hàng*. */
const otherHang = ['ngan hang', 'mat hang', 'khach hang', 'don hang', 'cua hang', 'nha hang'];

function readEach(tokens: readonly Token[], at: number): Read<Every> | null {
  const regular = anyWordsAt(tokens, at, ['dinh ky hang', 'dinh ky moi', 'dinh ky theo', 'dinh ky', 'theo dinh ky']);
  const each = eachEnd(tokens, regular ?? at);
  if (regular === null && !each.found) return null;
  // *Theo từng năm* says how, not by when.
  if (regular === null && wordsAt(tokens, at - 1, 'theo') !== null) return { value: null, next: each.next };
  if (each.found && at > 0 && anyWordsAt(tokens, at - 1, otherHang) !== null) return null;
  if (anyWordsAt(tokens, each.next, ['tuan', 'ngay']) !== null) return { value: null, next: each.next + 1 };
  const kind = readPeriodKind(tokens, each.next);
  if (kind === null || readIndex(tokens, kind.next) === null || onceEnd(tokens, kind.next) !== null) return kind;
  // *định kỳ quý IV/2021* and *mỗi quý IV* name one quarter; *hằng năm 15/12* is each year.
  return romanIn(tokens[kind.next]) === null && each.found ? kind : null;
}

function eachEnd(tokens: readonly Token[], at: number): { found: boolean; next: number } {
  const next = anyWordsAt(tokens, at, ['hang', 'moi', 'tung']);
  return { found: next !== null, next: next ?? at };
}

/** *6 tháng một lần*, *quý/lần*, *3 tháng/lần*. */
function readOnceEach(tokens: readonly Token[], at: number): Read<Every> | null {
  const kind = readPeriodKind(tokens, at);
  const next = kind === null ? null : onceEnd(tokens, kind.next);
  return kind === null || next === null ? null : { value: kind.value, next };
}

/** *01 lần/năm*, *một lần mỗi quý*, *2 lần/năm*. */
function readTimesEach(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const times = readTimes(tokens, at);
  if (times === null) return null;
  const each = markAt(tokens, times.next, '/') ?? anyWordsAt(tokens, times.next, ['moi', 'trong', 'mot']);
  const kind = each === null ? null : readPeriodKind(tokens, each);
  return kind === null ? null : { value: { unit: kind.value, times: times.value }, next: kind.next };
}

/** *02 lần*, *2 đợt*. */
export function readTimes(tokens: readonly Token[], at: number): Read<number> | null {
  const times = readIndex(tokens, at);
  const next = times === null ? null : anyWordsAt(tokens, times.next, ['lan', 'dot', 'ky']);
  return times === null || next === null ? null : { value: times.value.value, next };
}

function readYearly(tokens: readonly Token[], at: number): Read<Every> | null {
  const next = wordsAt(tokens, at, 'thuong nien');
  return next === null ? null : { value: 'year', next };
}

/** The index after `một lần`, `1 lần`, `/lần`, `/1 lần`; null when it does not stand there. */
function onceEnd(tokens: readonly Token[], at: number): number | null {
  const slash = markAt(tokens, at, '/') ?? at;
  const once = readIndex(tokens, slash);
  if (once !== null) return once.value.value === 1 ? wordsAt(tokens, once.next, 'lan') : null;
  return slash === at ? null : wordsAt(tokens, slash, 'lan');
}

const unitsByMonths: Readonly<Record<number, PeriodUnit>> = { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' };

/** *năm*, *quý*, *tháng*, *6 tháng*, *nửa năm*; the value is null for a length that is no period (*2 tháng*, *5 năm*). */
function readPeriodKind(tokens: readonly Token[], at: number): Read<Every> | null {
  const half = wordsAt(tokens, at, 'nua nam');
  if (half !== null) return { value: 'half-year', next: half };
  const count = tokens[at]?.typed === 'sau' ? { value: { value: 6 }, next: at + 1 } : readIndex(tokens, at);
  const unit = readUnit(tokens, count?.next ?? at);
  if (unit === null || count === null) return unit;
  if (unit.value === 'quarter' && count.value.value === 1) return unit;
  const months = unit.value === 'year' ? count.value.value * 12 : unit.value === 'month' ? count.value.value : 0;
  return { value: unitsByMonths[months] ?? null, next: unit.next };
}

/** Whether another recurrence is added: *hằng tháng, quý, 6 tháng và năm*. */
function namesAnother(tokens: readonly Token[], at: number): boolean {
  const comma = markAt(tokens, at, ',-/;+(') ?? at;
  const joined = wordsAt(tokens, comma, 'va') ?? comma;
  const kind = joined === at ? null : readPeriodKind(tokens, joined);
  if (kind === null || readIndex(tokens, kind.next) !== null) return false;
  return tokens[kind.next]?.kind !== 'number' && anyWordsAt(tokens, kind.next, ['dau', 'cuoi', 'tai', 'hoc']) === null;
}
