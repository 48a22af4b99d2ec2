/** Documents: the day of one says which it is, and is no deadline. */

import { readBound } from './bound.ts';
import type { Reader } from './found.ts';
import { anyWordsAt, markAt, type Token, wordsAt } from './tokens.ts';
import { wordList } from './word-list.ts';

/** Kinds of document, of two words each. */
const documents = wordList(`
  ke hoach, de an, chuong trinh, du an, chien luoc, quy hoach, nghi quyet, quyet dinh, chi thi, cong van, cong dien,
  thong bao, ket luan, to trinh, van ban, nghi dinh, thong tu, du toan, danh muc, de cuong, bien ban, giay moi
`);

/** Whether the word for a document stands right before the token. */
export function isAfterDocument(tokens: readonly Token[], at: number): boolean {
  return anyWordsAt(tokens, at - 2, documents) !== null || wordsAt(tokens, at - 1, 'luat') !== null;
}

/** *Kết luận số 51-KL/TW ngày 30/5/2019*, *Công văn ngày 10/01/2026*: the day of a document; null when none is here. */
export const readCited: Reader = (tokens, at) => {
  const number = tokens[at]?.kind === 'citation' ? at + 1 : (numberedEnd(tokens, at) ?? at);
  if (number === at && !isAfterDocument(tokens, at)) return null;
  const start = markAt(tokens, number, ',') ?? number;
  const date = wordsAt(tokens, start, 'ngay') === null ? null : readBound(tokens, start, 'inner');
  return date?.value.unit === 'day' ? { kind: 'cited', end: date.next } : null;
};

function numberedEnd(tokens: readonly Token[], at: number): number | null {
  const next = wordsAt(tokens, at, 'so');
  return next !== null && tokens[next]?.kind === 'number' ? next + 1 : null;
}
