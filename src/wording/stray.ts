/** Numbers beside a deadline: those that count something else may be read over, the others may not. */

import { readUnit } from './bound.ts';
import { readSpan } from './event.ts';
import type { Reader } from './found.ts';
import { isLeadWord } from './lead.ts';
import { romanIn } from './numbers.ts';
import { anyWordsAt, markAt, type Token, wordsAt } from './tokens.ts';
import { wordList } from './word-list.ts';

/** Words whose number is that of a part of a document: *mục 2.1*. */
const parts = wordList(`
  muc, diem, khoan, dieu, phan, chuong, luc, so, vu, buoc, dot, doan, lan, vong
`);

/** *trước* without its day, *15 ngày* without its event, a number or a unit that nothing accounts for. */
export const readStray: Reader = (tokens, at) => {
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

/**
 * Whether the number here is unaccounted for: not one that counts a plain word (*15 đơn vị*) or follows one
 * (*đợt 2*), nor a share (*95%*) or part of an outline number. A year, or a numeral beside a mark of a date, always is.
 */
function isStray(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isRoman = romanIn(token) !== null && token?.text !== 'x' && token?.text !== 'v';
  if (token?.kind !== 'number') return isRoman && markAt(tokens, at - 1, '/-,') !== null;
  if (token.text.length === 4 || markAt(tokens, at + 1, '/-') !== null || markAt(tokens, at - 1, '/-') !== null)
    return true;
  if (isOutline(tokens, at) || markAt(tokens, at + 1, '%') !== null) return false;
  const isPlain = (next: number) => tokens[next]?.kind === 'word' && !isLeadWord(tokens, next) && !isUnit(tokens, next);
  return !isPlain(at - 1) && !isPlain(at + 1);
}

function isUnit(tokens: readonly Token[], at: number): boolean {
  return anyWordsAt(tokens, at, ['nam', 'quy', 'qui', 'thang', 'tuan', 'gio', 'hang', 'moi']) !== null;
}

function isOutline(tokens: readonly Token[], at: number): boolean {
  let start = at;
  const isNumeral = (index: number) => tokens[index]?.kind === 'number' || romanIn(tokens[index]) !== null;
  while (markAt(tokens, start - 1, '.') !== null && isNumeral(start - 2)) start -= 2;
  return anyWordsAt(tokens, start - 1, parts) !== null;
}
