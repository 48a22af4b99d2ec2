/** Numbers beside a deadline: those that count something else may be read over, the others may not. */
import { isLeadWord } from './lead.ts';
import { romanIn } from './numbers.ts';
import { anyWordsAt, markAt, type Token } from './tokens.ts';

/** Words whose number is that of a part of a document: *mục 2.1*. */
const parts = ['muc', 'diem', 'khoan', 'dieu', 'phan', 'chuong', 'luc', 'so', 'buoc', 'dot', 'doan', 'lan', 'vong'];

/**
 * Whether the number here is unaccounted for: not one that counts a plain word (*15 đơn vị*) or follows one
 * (*đợt 2*), nor a share (*95%*) or part of an outline number. A year, or a numeral beside a mark of a date, always is.
 */
export function isStray(tokens: readonly Token[], at: number): boolean {
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
  while (markAt(tokens, start - 1, '.') !== null && tokens[start - 2]?.kind === 'number') start -= 2;
  return anyWordsAt(tokens, start - 1, parts) !== null;
}
