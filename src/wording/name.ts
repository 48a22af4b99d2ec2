/** Years that say which thing is meant, and so are no deadline: *Đề án giai đoạn 2021 - 2025*. */

import { isAfterDocument } from './cited.ts';
import { clauseEnd, clauseSaysBefore } from './clause.ts';
import type { Reader } from './found.ts';
import { isLeadWord, isWeak, readLead } from './lead.ts';
import { readShortNumber, readYear } from './numbers.ts';
import { anyWordsAt, isTyped, markAt, type Read, type Token, wordsAt } from './tokens.ts';
import { wordList } from './word-list.ts';

/** The years of a name; not those that bound what was found right before: *hằng năm giai đoạn 2021 - 2025*. */
export const readName: Reader = (tokens, at, previous) => {
  const isBracketed = markAt(tokens, at - 1, '(') !== null;
  if (previous?.end === (isBracketed ? at - 1 : at) && previous.kind !== 'named') return null;
  const outlook = anyWordsAt(tokens, at, ['tam nhin', 'dinh huong', 'co tinh']);
  if (outlook !== null) return readOutlook(tokens, outlook, previous?.kind === 'named' && at - previous.end <= 1);
  if (isBracketed) return isAfterThing(tokens, at - 1) ? nameOf(readYears(tokens, at), 2) : null;
  if (!isAfterThing(tokens, at)) return null;
  const anniversary = anniversaryEnd(tokens, at);
  if (anniversary !== null) return { kind: 'named', isLoose: false, end: anniversary };
  const until = anyWordsAt(tokens, at, ['den', 'toi']);
  if (until === null) return readYearsOfThing(tokens, at);
  return clauseSaysBefore(tokens, at, forYearsToCome) ? nameOf(readYears(tokens, until), 1) : null;
};

/** What is written for years to come, so that *đến năm 2030* may be part of its name. */
const forYearsToCome = wordList(`
  ke hoach, de an, chuong trinh, du an, chien luoc, quy hoach, nghi quyet, de cuong, muc tieu, tam nhin, dinh huong
`);

/** *tầm nhìn đến năm 2050*: belongs to the name in front of it; without one, nobody knows to what. */
function readOutlook(tokens: readonly Token[], at: number, isAfterName: boolean): ReturnType<Reader> {
  const years = readYears(tokens, anyWordsAt(tokens, at, ['den', 'toi']) ?? at);
  if (isAfterName || years === null) return nameOf(years, 1);
  return { kind: 'unclear', why: 'inexact', end: years.next };
}

const stretches = ['giai doan', 'thoi ky', 'nhiem ky', 'nam hoc', 'nien khoa', 'khoa'];

/** *Đề án giai đoạn 2021 - 2025*, *Kế hoạch thực hiện năm 2026*, *Đề án 2026 - 2028*, *Kế hoạch 5 năm 2026 - 2030*. */
function readYearsOfThing(tokens: readonly Token[], at: number): ReturnType<Reader> {
  const lead = readLead(tokens, at);
  if (lead !== null && !isWeak(lead.value)) return null;
  const start = lead?.next ?? at;
  const years = readYears(tokens, anyWordsAt(tokens, start, stretches) ?? lengthEnd(tokens, start) ?? start);
  const isDocument = isAfterDocument(tokens, at) || wordsAt(tokens, at - 2, 'bao cao') === at;
  if (years === null || years.value > 1 || isDocument) return nameOf(years, 1);
  const isBare = start === at && tokens[at]?.kind === 'number';
  if (isBare) return null;
  if (isLastWord(tokens, at, years.next)) return { kind: 'unclear', why: 'inexact', end: years.next };
  return { kind: 'named', isLoose: true, end: years.next };
}

function nameOf(years: Read<number> | null, least: number): ReturnType<Reader> {
  return years === null || years.value < least ? null : { kind: 'named', isLoose: false, end: years.next };
}

/** *hoàn thành toàn bộ năm 2027*: nothing else in the clause says by when. */
function isLastWord(tokens: readonly Token[], at: number, next: number): boolean {
  if (!clauseSaysBefore(tokens, at, ['hoan thanh'])) return false;
  for (let after = next; after < clauseEnd(tokens, at); after += 1) if (isLeadWord(tokens, after)) return false;
  return true;
}

/** *5 năm*, as in *Kế hoạch 5 năm 2026 - 2030*. */
function lengthEnd(tokens: readonly Token[], at: number): number | null {
  const count = readShortNumber(tokens, at);
  return count === null ? null : wordsAt(tokens, count.next, 'nam');
}

/** *Tổng kết 10 năm thực hiện Chỉ thị*: a length of time that says which work. */
function anniversaryEnd(tokens: readonly Token[], at: number): number | null {
  const end = lengthEnd(tokens, at);
  const isOfWork =
    end !== null && anyWordsAt(tokens, end, ['thuc hien', 'thi hanh', 'trien khai', 'thanh lap']) !== null;
  return isOfWork ? end : null;
}

/** How many years are named in a row; in *giai đoạn 2021 - 2025, năm 2026* the last is another matter. */
function readYears(tokens: readonly Token[], at: number): Read<number> | null {
  const first = readYear(tokens, wordsAt(tokens, at, 'nam') ?? at);
  if (first === null) return null;
  let [count, next] = [1, first.next];
  for (;;) {
    const join = markAt(tokens, next, '-') ?? anyWordsAt(tokens, next, ['den', 'va']);
    const further = join === null ? markAt(tokens, next, ',') : (wordsAt(tokens, join, 'nam') ?? join);
    const year = further === null ? null : readYear(tokens, further);
    if (year === null) return { value: count, next };
    [count, next] = [count + 1, year.next];
  }
}

/** Words after which a year is a time, or a further one. */
const joining = ['và', 'hoặc', 'năm', 'trong', 'vào', 'tại', 'từ', 'đến', 'tới', 'trước', 'sau', 'hết', 'khoảng'];

/** Whether the word for a thing stands right before, or its number or title. */
function isAfterThing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'citation' || before?.kind === 'aside') return true;
  return before?.kind === 'word' && !joining.some((word) => isTyped(tokens, at - 1, word));
}
