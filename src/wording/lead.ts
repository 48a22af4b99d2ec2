/** The words in front of a deadline that say what it bounds: *trước*, *chậm nhất*, *đến hết*, *từ*, *sau*. */

import { hourEnd, weekdayEnd } from './time-of-day.ts';
import { anyWordsAt, markAt, type Read, type Token, wordsAt } from './tokens.ts';
import { wordList } from './word-list.ts';

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
  /** *hoàn thành*, *xong*: what is to be done is done by then. */
  readonly completed: boolean;
  /** *dự kiến*: foreseen. */
  readonly expected: boolean;
  /** *trong*, *vào*: says no more than that what follows is a time. */
  readonly pointing: boolean;
  /** *giai đoạn*, *thực hiện*: says nothing, and may as well be part of a name. */
  readonly naming: boolean;
  /** *17 giờ*: an hour of the day that follows. */
  readonly hour: boolean;
}

export const noLead: Lead = {
  before: false,
  loose: false,
  from: false,
  until: false,
  latest: false,
  completed: false,
  expected: false,
  pointing: false,
  naming: false,
  hour: false,
};

/** A longer phrase stands before the one that it begins with. */
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
  completed: ['hoan thanh', 'hoan tat', 'xong', 'han chot', 'han cuoi cung', 'han cuoi'],
  expected: ['du kien'],
  naming: ['giai doan', 'thoi ky', 'thuc hien', 'trien khai', 'ban hanh', 'to chuc thuc hien', 'to chuc', 'cac'],
  pointing: [
    'trong vong',
    'trong giai doan',
    'trong thoi gian',
    'trong',
    'vao',
    'la',
    'tai',
    'thoi gian',
    'thoi han',
    'thoi diem',
    'phan dau',
    'han',
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

/** Whether the lead sets no bound and does not even say that a time follows. */
export function isWeak({ naming: _, ...others }: Lead): boolean {
  return !Object.values(others).includes(true);
}

/** Whether the lead says that the deadline itself follows. */
export function isBinding({ before, latest, completed }: Lead): boolean {
  return before || latest || completed;
}

/** Whether the lead says at least that a deadline follows. */
export function isTelling(lead: Lead): boolean {
  return isBinding(lead) || lead.pointing || lead.until;
}

/** Whether the word may stand in front of a deadline as part of its wording. */
export function isLeadWord(tokens: readonly Token[], at: number): boolean {
  return readLeadWord(tokens, at) !== null || anyWordsAt(tokens, at, ['nhat', 'hon', 'qua', 'ngay', 'vong']) !== null;
}

/** The phrases with their meanings, by their first word: this is asked for every word of a wording. */
const leadsByFirstWord = byFirstWord(
  Object.entries(leadWords).flatMap(([meaning, phrases]) =>
    phrases.map((phrase) => [phrase, meaning as Meaning] as const),
  ),
);

type LeadPhrase = readonly [phrase: string, meaning: Meaning];

function byFirstWord(phrases: readonly LeadPhrase[]): ReadonlyMap<string, readonly LeadPhrase[]> {
  const found = new Map<string, LeadPhrase[]>();
  for (const entry of phrases) {
    const [first = ''] = entry[0].split(' ');
    found.set(first, [...(found.get(first) ?? []), entry]);
  }
  return found;
}

function readLeadWord(tokens: readonly Token[], at: number): Read<Meaning | 'hour'> | null {
  const first = tokens[at];
  if (first?.kind === 'number') {
    const next = hourEnd(tokens, at);
    if (next === null) return null;
    // A day has not begun at its hour 0: *trước 0 giờ ngày D* is the day before.
    return { value: Number(first.text) === 0 ? 'pointing' : 'hour', next };
  }
  if (isOtherWord(tokens, at)) return null;
  const weekday = weekdayEnd(tokens, at);
  if (weekday !== null) return { value: 'pointing', next: weekday };
  if (anyWordsAt(tokens, at - 1, otherTerms) !== null) return null;
  for (const [phrase, meaning] of leadsByFirstWord.get(first?.text ?? '') ?? []) {
    const next = wordsAt(tokens, at, phrase);
    if (next !== null) return { value: meaning, next };
  }
  return null;
}

/** *trung hạn*, *quyền hạn*: another *hạn*. */
const otherTerms = ['trung han', 'dai han', 'ngan han', 'quyen han', 'gioi han'];

/** Words of their own that fold to one of the above: *điện tử*, *rừng trồng*, *vùng sâu*, *trọng điểm*. */
const lookAlikes: ReadonlySet<string> = new Set(
  wordList(`
  sáu, sâu, sầu, sấu, tư, tử, tự, tứ, tụ, tủ, tú, trọng, trồng, tròng, trống, tối, tôi, tội, tồi, tài, tái, hàn, hán,
  hân, cá, cà, cạ, lá, lạ, lã, đèn, đền, khoáng, hét, xông
`),
);

/** Whether it is another word than the one that it folds to, such as the number six. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const typed = tokens[at]?.typed;
  if (typed !== undefined && lookAlikes.has(typed)) return true;
  return typed === 'sau' && anyWordsAt(tokens, at, ['sau thang dau', 'sau thang cuoi']) !== null;
}
