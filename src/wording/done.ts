/** Statements that something was done, or is not being done: a day in them is no deadline. */

import { clauseEnd, clauseSays, clauseSaysBefore, clauseStart } from './clause.ts';
import { anyWordsAt, isTyped, type Token, wordsAt } from './tokens.ts';
import { wordList } from './word-list.ts';

/** What a clause states instead of a deadline. */
interface Stated {
  readonly kind: 'done' | 'denied';
  /** The clause to its end. */
  readonly end: number;
}

const deeds = wordList('hoan thanh, thuc hien, trien khai, ban hanh, trinh, xong, duoc, co, kip, ro, xac dinh');

/** The statement that starts here; null when none does. */
export function readStated(tokens: readonly Token[], at: number): Stated | null {
  const end = clauseEnd(tokens, at);
  if (isDone(tokens, at)) return { kind: 'done', end };
  return isDenied(tokens, at) ? { kind: 'denied', end } : null;
}

/** *đã ban hành ngày 15/6/2026*, *vừa hoàn thành*, *được phê duyệt tháng 6/2026*. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const isOpening = clauseStart(tokens, at) === at;
  if (isOpening && anyWordsAt(tokens, at, ['duoc phe duyet', 'duoc ban hanh', 'duoc thong qua']) !== null)
    return !clauseSays(tokens, at, ['truoc', 'cham nhat', 'trong', 'den']);
  if (isTyped(tokens, at, 'vừa')) return anyWordsAt(tokens, at + 1, deeds) !== null;
  const isPerfect = isTyped(tokens, at, 'đã') && wordsAt(tokens, at - 1, 'toi da') === null;
  return isPerfect && tokens[at + 1]?.kind === 'word' && !isOfThing(tokens, at);
}

const attributes = ['duoc giao', 'giao', 'de ra', 'neu', 'dang ky', 'cam ket', 'xac dinh'];

/** *các giải pháp đã đề ra*, *theo kế hoạch đã được phê duyệt*: says which, not that it is done. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  if (clauseStart(tokens, at) === at) return false;
  if (clauseSaysBefore(tokens, at, ['theo'])) return true;
  const verb = anyWordsAt(tokens, at + 1, attributes);
  return verb !== null && verb === clauseEnd(tokens, at);
}

/** *chưa xác định*, *không thực hiện trong năm 2026*, *tạm dừng đến hết năm 2026*. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  if (anyWordsAt(tokens, at, ['dung thuc hien', 'ngung thuc hien', 'khong con', 'qua han', 'chua den han']) !== null)
    return true;
  if (clauseStart(tokens, at) === at && anyWordsAt(tokens, at, ['tam dung', 'tam hoan']) !== null) return true;
  const not = anyWordsAt(tokens, at, ['khong', 'chua']);
  return not !== null && anyWordsAt(tokens, not, deeds) !== null;
}
