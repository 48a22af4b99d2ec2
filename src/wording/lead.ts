/** The words in front of a deadline that say what it bounds: *trước*, *chậm nhất*, *đến hết*, *từ*, *sau*. */
import { readShortNumber } from './numbers.ts';
import { anyWordsAt, markAt, type Read, type Token, wordsAt } from './tokens.ts';

/** What the words in front say together. */
export interface Lead {
  /** *trước*: the day before. */
  readonly before: boolean;
  /** *sau*, *không trước*, *khoảng*: no deadline at all. */
  readonly loose: boolean;
  /** *từ*: a start. */
  readonly from: boolean;
  /** *đến*, *hết*: an end, of a deadline or of what recurs. */
  readonly until: boolean;
  /** *chậm nhất*, *không quá*: the end of a deadline. */
  readonly latest: boolean;
  /** *trong*, *vào*, *giai đoạn*: says no more than what follows. */
  readonly pointing: boolean;
  /** *17 giờ*: an hour of the day that follows. */
  readonly hour: boolean;
}

export const noLead: Lead = {
  before: false,
  loose: false,
  from: false,
  until: false,
  latest: false,
  pointing: false,
  hour: false,
};

/** In each list a longer phrase stands before the one that it begins with. */
const leadWords = {
  latest: [
    'khong muon hon',
    'khong cham hon',
    'khong tre hon',
    'khong qua',
    'khong sau',
    'cham nhat',
    'muon nhat',
    'tre nhat',
    'ket thuc',
  ],
  until: ['tu nay', 'cho den', 'cho toi', 'den', 'toi', 'het'],
  before: ['truoc'],
  loose: ['khong truoc', 'khong som hon', 'som nhat', 'sau', 'khoang'],
  from: ['ke tu', 'tinh tu', 'bat dau', 'tu'],
  pointing: [
    'trong vong',
    'trong giai doan',
    'trong thoi gian',
    'trong',
    'vao',
    'la',
    'tai',
    'giai doan',
    'thoi ky',
    'thoi gian',
    'thoi han',
    'thoi diem',
    'hoan thanh',
    'thuc hien',
    'du kien',
    'xong',
    'han',
    'cac',
    'ca',
    'suot',
  ],
} as const;

type Meaning = keyof typeof leadWords;

/** The longest run of such words; null when none stands there. */
export function readLead(tokens: readonly Token[], at: number): Read<Lead> | null {
  let lead = noLead;
  let next = at;
  for (let word = readLeadWord(tokens, at); word !== null; word = readLeadWord(tokens, next)) {
    lead = { ...lead, [word.value]: true };
    next = markAt(tokens, word.next, ':') ?? word.next;
  }
  return next === at ? null : { value: lead, next };
}

/** Whether the word may stand in front of a deadline as part of its wording. */
export function isLeadWord(tokens: readonly Token[], at: number): boolean {
  return readLeadWord(tokens, at) !== null || anyWordsAt(tokens, at, ['nhat', 'hon', 'qua', 'ngay', 'vong']) !== null;
}

const meanings: readonly Meaning[] = ['latest', 'until', 'loose', 'before', 'from', 'pointing'];

function readLeadWord(tokens: readonly Token[], at: number): Read<Meaning | 'hour'> | null {
  const first = tokens[at];
  if (first?.kind === 'number') {
    const next = hourEnd(tokens, at);
    if (next === null) return null;
    // A day has not begun at its hour 0: *trước 0 giờ ngày D* is the day before.
    return { value: Number(first.text) === 0 ? 'pointing' : 'hour', next };
  }
  if (isNumberWord(tokens, at)) return null;
  for (const meaning of meanings) {
    const next = anyWordsAt(tokens, at, leadWords[meaning]);
    if (next !== null) return { value: meaning, next };
  }
  return null;
}

/** *Sáu* (six) and *tư* (fourth) fold to the words for after and from. */
function isNumberWord(tokens: readonly Token[], at: number): boolean {
  const typed = tokens[at]?.typed;
  if (typed === 'sáu' || typed === 'tư') return true;
  return typed === 'sau' && anyWordsAt(tokens, at, ['sau thang dau', 'sau thang cuoi']) !== null;
}

/** The index after `17 giờ`, `16h30` or `17 giờ 00 phút` (and `17:00`); null when there is no hour. */
function hourEnd(tokens: readonly Token[], at: number): number | null {
  const hour = readShortNumber(tokens, at);
  if (hour === null || hour.value > 24) return null;
  const colon = markAt(tokens, hour.next, ':');
  const named = anyWordsAt(tokens, hour.next, ['gio', 'h', 'g']) ?? colon;
  if (named === null) return null;
  const minutes = readShortNumber(tokens, named);
  if (minutes === null) return colon === null ? (markAt(tokens, named, ',') ?? named) : null;
  const isDay = markAt(tokens, minutes.next, '/-.') !== null || wordsAt(tokens, minutes.next, 'thang') !== null;
  if (isDay) return colon === null ? named : null;
  const next = wordsAt(tokens, minutes.next, 'phut') ?? minutes.next;
  return markAt(tokens, next, ',') ?? next;
}
