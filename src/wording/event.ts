/** Terms that hang on an event: `sau khi ... ban hành`, `15 ngày sau khi`, `trong vòng 30 ngày kể từ ngày`. */
import type { Span } from '../calendar/due.ts';
import { readIndex, romanIn } from './numbers.ts';
import { anyWordsAt, markAt, type Read, type Token, wordsAt } from './tokens.ts';

/** Where an event's own words begin, and the term that runs from it. */
export interface EventStart {
  /** Index of the first token of the event's words. */
  readonly words: number;
  readonly within: Span | null;
}

const afterwards = ['sau khi', 'ngay sau khi', 'sau thoi diem', 'sau luc'];
const starting = ['ke tu', 'tinh tu', 'bat dau tu', 'tu', 'sau'];
const starts = ['ngay', 'khi', 'luc', 'thoi diem'];

/** The event that starts here, with the term before it; null when none does. A day instead of an event is none. */
export function readEventStart(tokens: readonly Token[], at: number): EventStart | null {
  const span = readSpan(tokens, at);
  const next = span === null ? at : (markAt(tokens, span.next, ',(') ?? span.next);
  const after = anyWordsAt(tokens, next, afterwards) ?? afterDayOf(tokens, next);
  const words = after ?? (span === null ? null : startEnd(tokens, next));
  if (words === null || words >= tokens.length || tokens[words]?.kind === 'number') return null;
  return { words, within: span?.value ?? null };
}

/** *15 ngày*, *10 ngày làm việc*, *3 tháng*, *2 tuần* (14 days), *1 năm* (12 months); null when none stands here. */
export function readSpan(tokens: readonly Token[], at: number): Read<Span> | null {
  const count = readIndex(tokens, at) ?? readCount(tokens, at);
  if (count === null || count.value.value === 0 || romanIn(tokens[at]) !== null) return null;
  const { value } = count.value;
  const working = wordsAt(tokens, count.next, 'ngay lam viec');
  if (working !== null) return { value: { count: value, unit: 'working days' }, next: working };
  const days = wordsAt(tokens, count.next, 'ngay');
  if (days !== null) return { value: { count: value, unit: 'days' }, next: days };
  const months = wordsAt(tokens, count.next, 'thang');
  if (months !== null) return { value: { count: value, unit: 'months' }, next: months };
  const weeks = anyWordsAt(tokens, count.next, ['tuan le', 'tuan']);
  if (weeks !== null) return { value: { count: value * 7, unit: 'days' }, next: weeks };
  const years = wordsAt(tokens, count.next, 'nam');
  return years === null ? null : { value: { count: value * 12, unit: 'months' }, next: years };
}

/** *khi có hướng dẫn ...*, *theo quy định*: a condition instead of a deadline. */
export function conditionStart(tokens: readonly Token[], at: number): number | null {
  const next = anyWordsAt(tokens, at, ['khi co', 'theo quy dinh', 'theo yeu cau', 'theo huong dan', 'theo chi dao']);
  return next === null ? null : (wordsAt(tokens, at, 'khi') ?? at);
}

/** *sau ngày Kế hoạch được ban hành*, without a number after *ngày*. */
function afterDayOf(tokens: readonly Token[], at: number): number | null {
  return anyWordsAt(tokens, at, ['ngay sau ngay', 'sau ngay']);
}

function startEnd(tokens: readonly Token[], at: number): number | null {
  const next = anyWordsAt(tokens, at, starting);
  return next === null ? null : (anyWordsAt(tokens, next, starts) ?? next);
}

function readCount(tokens: readonly Token[], at: number): Read<{ value: number }> | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 4) return null;
  return { value: { value: Number(token.text) }, next: at + 1 };
}
