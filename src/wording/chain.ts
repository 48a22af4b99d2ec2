/** Days or periods in a row: `quý III - quý IV/2026`, `tháng 5, 6/2021`, `từ năm 2021 đến năm 2025`. */
import { readBound } from './bound.ts';
import { readNumeral, readShortNumber, romanIn } from './numbers.ts';
import { withYear } from './period.ts';
import { anyWordsAt, markAt, type Read, type Token, wordsAt } from './tokens.ts';
import type { Bound, Context } from './written.ts';

/** One bound, or several with what joins each to the next. */
export interface Chain {
  readonly bounds: readonly Bound[];
  /** A range runs from one to the other; a list names each. One shorter than the bounds. */
  readonly joins: readonly ('range' | 'list')[];
  /** *đến trước* in front of the last. */
  readonly before: boolean;
}

interface Link {
  readonly join: 'range' | 'list';
  readonly before: boolean;
  readonly bound: Bound;
}

/** The days or periods that start here, as many as are joined; null when none does. */
export function readChain(tokens: readonly Token[], at: number, context: Context): Read<Chain> | null {
  const first = readBound(tokens, at, context);
  if (first === null) return null;
  let chain: Chain = { bounds: [first.value], joins: [], before: false };
  let { value: last, next } = first;
  for (let link = readLink(tokens, next, last); link !== null; link = readLink(tokens, next, last)) {
    const { join, before, bound } = link.value;
    chain = { bounds: [...chain.bounds, bound], joins: [...chain.joins, join], before };
    last = bound;
    next = link.next;
  }
  return { value: chain, next };
}

function readLink(tokens: readonly Token[], at: number, previous: Bound): Read<Link> | null {
  const join = readJoin(tokens, at);
  if (join === null) return null;
  // In *quý 3 - 4/2026* the second is no month.
  const readers = previous.unit === 'quarter' ? [readBareIndex, readJoined] : [readJoined, readBareIndex];
  const bound = readers[0]?.(tokens, join.next, previous) ?? readers[1]?.(tokens, join.next, previous) ?? null;
  return bound === null ? null : { value: { ...join.value, bound: bound.value }, next: bound.next };
}

function readJoin(tokens: readonly Token[], at: number): Read<Omit<Link, 'bound'>> | null {
  const range = markAt(tokens, at, '-') ?? anyWordsAt(tokens, at, ['cho den', 'cho toi', 'den', 'toi']);
  if (range !== null) {
    const end = anyWordsAt(tokens, range, ['het', 'cac', 'nam', 'het nam']) ?? range;
    const start = wordsAt(tokens, end - 1, 'nam') === null ? end : end - 1;
    const before = wordsAt(tokens, start, 'truoc');
    return { value: { join: 'range', before: before !== null }, next: before ?? start };
  }
  const comma = markAt(tokens, at, ',+&') ?? at;
  const list = wordsAt(tokens, comma, 'va') ?? comma;
  return list === at ? null : { value: { join: 'list', before: false }, next: list };
}

/** A bare year continues years only: `quý III/2021 - 2022` is not read. */
function readJoined(tokens: readonly Token[], at: number, previous: Bound): Read<Bound> | null {
  const bound = readBound(tokens, at, 'joined');
  const isBareYear = bound?.value.unit === 'year' && tokens[at]?.kind === 'number';
  return isBareYear && previous.unit !== 'year' ? null : bound;
}

/** The `II` of `quý I, II năm 2021`: an index that leaves out its unit. */
function readBareIndex(tokens: readonly Token[], at: number, previous: Bound): Read<Bound> | null {
  if (previous.unit === 'year' || previous.index === null) return null;
  const index = previous.unit === 'day' ? readDayNumber(tokens, at) : readNumeral(tokens, at);
  if (index === null || !endsBareIndex(tokens, index.next, romanIn(tokens[at]) !== null)) return null;
  const { value, slips } = index.value;
  if (previous.unit !== 'day') return withYear(tokens, index.next, previous.unit, value, slips);
  return { value: { ...previous, month: null, year: null, index: value, part: null, notes: [] }, next: index.next };
}

function readDayNumber(tokens: readonly Token[], at: number): Read<{ value: number; slips: [] }> | null {
  const day = readShortNumber(tokens, at);
  return day === null ? null : { value: { value: day.value, slips: [] }, next: day.next };
}

/** A number before another word counts something else: `quý I/2021, 3 đơn vị`. */
function endsBareIndex(tokens: readonly Token[], at: number, isRoman: boolean): boolean {
  const token = tokens[at];
  if (isRoman || token === undefined || token.kind === 'mark') return true;
  return token.kind === 'number' || anyWordsAt(tokens, at, ['nam', 'hang', 'moi', 'va', 'den', 'toi', 'cua']) !== null;
}
