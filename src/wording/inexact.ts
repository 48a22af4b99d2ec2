/** Words that tell of time without naming a day. */

import type { Reader } from './found.ts';
import { readIndex } from './numbers.ts';
import { anyWordsAt, markAt, type Token, wordsAt } from './tokens.ts';
import { wordList } from './word-list.ts';

/** Words that say that what starts goes on. */
const onwards = wordList(`
  tro di, tro ve sau, nam tiep theo, quy tiep theo, thang tiep theo, cac nam sau, nhung nam sau, cac nam tiep theo,
  nhung nam tiep theo, cac quy tiep theo, cac thang tiep theo
`);

/** Words that tell of time without naming a day: a school year, a session, a lunar date, a week. */
const inexactWords = wordList(`
  nam hoc, hoc ky, nhiem ky, ky hop, tet, dip, khai giang, am lich, tro ve truoc, thuong tuan, trung tuan, ha tuan,
  tuan dau, tuan cuoi, tuan thu, dau tuan, cuoi tuan, thang sau, thang ke tiep, thang lien ke, thang toi,
  cua thang truoc, quy sau, quy ke tiep, quy lien ke, quy toi, cua quy truoc, nam sau, nam ke tiep, nam lien ke,
  nam toi, cua nam truoc, ky sau, ky ke tiep, khong thuong xuyen
`);

/** The words without a day that start here; null when none do. */
export const readInexact: Reader = (tokens, at) => {
  const further = anyWordsAt(tokens, at, onwards);
  if (further !== null) return { kind: 'unclear', why: 'onwards', end: further };
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
