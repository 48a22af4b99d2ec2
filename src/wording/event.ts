/** Terms that hang on an event: `sau khi ... ban hành`, `15 ngày sau khi`, `trong vòng 30 ngày kể từ ngày`. */

import { type Span, spanName, spanNamed } from '../calendar/due.ts';
import { clauseEnd, clauseSays, clauseStart } from './clause.ts';
import { readIndex, romanIn } from './numbers.ts';
import { anyWordsAt, markAt, type Read, type Token, wordsAt } from './tokens.ts';
import { wordList } from './word-list.ts';

/** Where an event's own words begin, and the term that runs from it. */
interface EventStart {
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
  for (const [words, unit, each] of lengths) {
    const next = wordsAt(tokens, count.next, words);
    if (next === null) continue;
    const span = { count: count.value.value * each, unit };
    return spanNamed(spanName(span)) === null ? null : { value: span, next };
  }
  return null;
}

/** The words for lengths of time, in which unit and how many each; a longer phrase stands before the one that it begins with. */
const lengths: readonly (readonly [words: string, unit: Span['unit'], each: number])[] = [
  ['ngay lam viec', 'working days', 1],
  ['ngay', 'days', 1],
  ['thang', 'months', 1],
  ['tuan le', 'days', 7],
  ['tuan', 'days', 7],
  ['nam', 'months', 12],
];

/** What may happen again and again, or is no happening: nobody could record the day. */
const vague = wordList(`
  co yeu cau, duoc yeu cau, nhan duoc yeu cau, nhan yeu cau, co phat sinh, phat sinh, co nhu cau, co de nghi,
  nhan duoc de nghi, co kien nghi, co thay doi, co bien dong, co chi dao, co van ban chi dao, co su co, co vu viec,
  xay ra, can, co dieu kien, du dieu kien
`);

/** Whether the event whose words begin here is none of which anybody could record the day. */
export function isVagueEvent(tokens: readonly Token[], words: number): boolean {
  return anyWordsAt(tokens, words, vague) !== null || clauseSays(tokens, words, ['phat sinh']);
}

const papers = wordList(`
  co huong dan, co van ban, co nghi quyet, co quyet dinh, co ket luan, co thong tu, co nghi dinh, co luat, co y kien,
  co ke hoach, co chi thi, co thong bao
`);
const outcomes = ['phe duyet', 'thong qua', 'ban hanh', 'co hieu luc', 'duoc giao', 'hoan thanh', 'ket thuc'];
const otherWhen = ['truoc khi', 'trong khi', 'den khi', 'toi khi', 'moi khi', 'sau khi', 'tung khi'];

/** Where the words of an event begin that *khi* names once and for all: *khi có hướng dẫn của Bộ*; null for none. */
export function conditionStart(tokens: readonly Token[]): number | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const words = wordsAt(tokens, at, 'khi');
    if (words === null || (at > 0 && anyWordsAt(tokens, at - 1, otherWhen) !== null)) continue;
    if (isVagueEvent(tokens, words)) continue;
    const isOpening = clauseStart(tokens, at) >= at - 1;
    if (anyWordsAt(tokens, words, papers) !== null || (isOpening && saysOutcome(tokens, words))) return words;
  }
  return null;
}

/** Whether something comes about there; *khi hoàn thành* by itself does not say what. */
function saysOutcome(tokens: readonly Token[], words: number): boolean {
  const end = clauseEnd(tokens, words);
  for (let at = words; at < end; at += 1) {
    const next = anyWordsAt(tokens, at, outcomes);
    if (next !== null) return at > words || next < end;
  }
  return false;
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
