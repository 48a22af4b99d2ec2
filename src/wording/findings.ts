/** Goes through a wording from left to right and finds everything in it that says, or seems to say, when. */
import type { Span } from '../calendar/due.ts';
import { readUnit } from './bound.ts';
import { type Chain, readChain } from './chain.ts';
import { readEventStart, readSpan } from './event.ts';
import { type Lead, noLead, readLead } from './lead.ts';
import { readIndex } from './numbers.ts';
import { type Every, type LastMonthDay, readEvery, readLastMonthDay } from './recurrence.ts';
import { isStray } from './stray.ts';
import { anyWordsAt, markAt, type Token, wordsAt } from './tokens.ts';
import type { Context } from './written.ts';

/**
 * One thing found. `unclear` must not be read over, be it words that name no day or a
 * number that nothing accounts for; `cited` may.
 */
export type FoundValue =
  | { readonly kind: 'term'; readonly lead: Lead; readonly chain: Chain }
  | { readonly kind: 'last-month-day'; readonly lead: Lead; readonly day: LastMonthDay }
  | { readonly kind: 'every'; readonly unit: Every }
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'event'; readonly words: number; readonly within: Span | null }
  | { readonly kind: 'cited' }
  | { readonly kind: 'unclear'; readonly why: 'inexact' | 'stray' };

/** What was found, and where: indexes of tokens, the end exclusive. */
export type Finding<V extends FoundValue = FoundValue> = V & { readonly start: number; readonly end: number };

type Reader = (tokens: readonly Token[], at: number) => (FoundValue & { readonly end: number }) | null;

/** Everything found, in order. An event's words run to the end of the phrase, and so end the list. */
export function findingsIn(tokens: readonly Token[]): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = findingAt(tokens, at);
    const isName = found !== null && findings.at(-1)?.end !== at && isOfName(tokens, at, found);
    if (found !== null) findings.push({ ...(isName ? { kind: 'cited', end: found.end } : found), start: at });
    at = found?.end ?? at + 1;
  }
  return findings;
}

/** A year right after another word is part of a name, no deadline: *Kế hoạch năm 2021*. */
function isOfName(tokens: readonly Token[], at: number, found: FoundValue): boolean {
  const isAfterWord = tokens[at - 1]?.kind === 'word' && anyWordsAt(tokens, at - 1, ['va', 'hoac']) === null;
  if (found.kind !== 'term' || !isAfterWord) return false;
  const [bound] = found.chain.bounds;
  const isYear = found.chain.bounds.length === 1 && bound?.unit === 'year' && bound.part === null;
  return isYear && wordsAt(tokens, at, 'nam') !== null;
}

function findingAt(tokens: readonly Token[], at: number): ReturnType<Reader> {
  for (const read of readers) {
    const found = read(tokens, at);
    if (found !== null) return found;
  }
  return null;
}

/** Words that tell of time without naming a day: a school year, a session, a lunar date, a week. */
const inexactWords = [
  'nam hoc',
  'hoc ky',
  'nhiem ky',
  'ky hop',
  'tet',
  'dip',
  'khai giang',
  'am lich',
  'thuong tuan',
  'trung tuan',
  'ha tuan',
  'tuan dau',
  'tuan cuoi',
  'tuan thu',
  'dau tuan',
  'cuoi tuan',
  'tro di',
  'tro ve sau',
  'tro ve truoc',
  'nam tiep theo',
  'quy tiep theo',
  'thang tiep theo',
  'thang sau',
  'thang ke tiep',
  'quy sau',
  'nam sau',
  'khong thuong xuyen',
];

const readInexact: Reader = (tokens, at) => {
  const end = anyWordsAt(tokens, at, inexactWords) ?? numberedWeekEnd(tokens, at);
  const isSix = tokens[at + 1]?.typed === 'sáu';
  return end === null || isSix ? null : { kind: 'unclear', why: 'inexact', end };
};

/** *tuần 2 tháng 5/2021*; *tuần 10/5/2021* goes on with a day. */
function numberedWeekEnd(tokens: readonly Token[], at: number): number | null {
  const week = wordsAt(tokens, at, 'tuan');
  const number = week === null ? null : readIndex(tokens, week);
  return number === null || markAt(tokens, number.next, '/.') !== null ? null : number.next;
}

/** The date of a document is no deadline: *Kết luận số 51-KL/TW ngày 30/5/2019*. */
const readCited: Reader = (tokens, at) => {
  const number = tokens[at]?.kind === 'citation' ? at + 1 : numberedEnd(tokens, at);
  if (number === null) return null;
  const start = markAt(tokens, number, ',') ?? number;
  const date = wordsAt(tokens, start, 'ngay') === null ? null : readChain(tokens, start, 'inner');
  const isOneDay = date?.value.bounds.length === 1 && date.value.bounds[0]?.unit === 'day';
  return date !== null && isOneDay ? { kind: 'cited', end: date.next } : null;
};

function numberedEnd(tokens: readonly Token[], at: number): number | null {
  const next = wordsAt(tokens, at, 'so');
  return next !== null && tokens[next]?.kind === 'number' ? next + 1 : null;
}

const readEvent: Reader = (tokens, at) => {
  const event = readEventStart(tokens, at);
  if (event === null) return null;
  // A length of time in words that was not read (*ba mươi ngày sau khi*) may not be lost.
  const isAfterLength = tokens[at]?.typed === 'ngày' || (at > 0 && anyWordsAt(tokens, at - 1, lengths) !== null);
  if (event.within === null && isAfterLength) return { kind: 'unclear', why: 'stray', end: event.words };
  return { kind: 'event', ...event, end: tokens.length };
};

const lengths = ['ngay', 'thang', 'tuan', 'nam', 'viec', 'muoi', 'gio'];

const readRecurring: Reader = (tokens, at) => {
  const every = readEvery(tokens, at);
  return every === null ? null : { kind: 'every', unit: every.value, end: every.next };
};

/** Words before *thường xuyên* that make it an adjective: *giáo dục thường xuyên*, *chi thường xuyên*. */
const otherRegular = ['duc', 'chi', 'duong', 'tap', 'hoc', 'von'];

const readOngoing: Reader = (tokens, at) => {
  const end =
    wordsAt(tokens, at, 'thuong xuyen') ??
    (contextOf(tokens, at) === 'opening' ? wordsAt(tokens, at, 'lien tuc') : null);
  if (end === null || (at > 0 && anyWordsAt(tokens, at - 1, otherRegular) !== null)) return null;
  const comma = markAt(tokens, end, ',-') ?? end;
  const joined = wordsAt(tokens, comma, 'va') ?? comma;
  return { kind: 'ongoing', end: wordsAt(tokens, joined, 'lien tuc') ?? end };
};

const readTerm: Reader = (tokens, at) => {
  const context = contextOf(tokens, at);
  const direct = readChain(tokens, at, context);
  if (direct !== null && readLastMonthDay(tokens, at) === null)
    return { kind: 'term', lead: noLead, chain: direct.value, end: direct.next };
  const lead = readLead(tokens, at);
  const start = lead?.next ?? at;
  const day = readLastMonthDay(tokens, start);
  if (day !== null) return { kind: 'last-month-day', lead: lead?.value ?? noLead, day: day.value, end: day.next };
  const chain = lead === null ? null : readChain(tokens, start, 'led');
  return lead === null || chain === null
    ? null
    : { kind: 'term', lead: lead.value, chain: chain.value, end: chain.next };
};

function contextOf(tokens: readonly Token[], at: number): Context {
  return at === 0 || markAt(tokens, at - 1, ',;:-([)]') !== null ? 'opening' : 'inner';
}

/** *trước* without its day, *15 ngày* without its event, a number or a unit that nothing accounts for. */
const readStray: Reader = (tokens, at) => {
  const before = wordsAt(tokens, at, 'truoc');
  if (before !== null)
    return anyWordsAt(tokens, before, harmless) === null ? { kind: 'unclear', why: 'stray', end: before } : null;
  const span = readSpan(tokens, at);
  if (span !== null) return { kind: 'unclear', why: 'stray', end: span.next };
  if (wordsAt(tokens, at, 'ngay lam viec') !== null) return { kind: 'unclear', why: 'stray', end: at + 3 };
  const unit = readUnit(tokens, at);
  if (unit !== null && unit.value !== 'year' && readUnit(tokens, unit.next)?.value === 'year')
    return { kind: 'unclear', why: 'stray', end: unit.next };
  return isStray(tokens, at) ? { kind: 'unclear', why: 'stray', end: at + 1 } : null;
};

const harmless = ['khi', 'mat', 'het', 'day', 'tien', 'do'];

const readers: readonly Reader[] = [readCited, readInexact, readRecurring, readEvent, readOngoing, readTerm, readStray];
