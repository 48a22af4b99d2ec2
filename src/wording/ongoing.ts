/** Words for an open-ended duty: *thường xuyên*, *liên tục*, *duy trì*. */
import type { Reader } from './found.ts';
import { anyWordsAt, contextOf, markAt, type Token, wordsAt } from './tokens.ts';

/** Words before *thường xuyên* that make it an adjective: *giáo dục thường xuyên*, *chi thường xuyên*. */
const otherRegular = ['duc', 'chi', 'duong', 'tap', 'hoc', 'von'];

/** The words for an open-ended duty that start here; null when none do. */
export const readOngoing: Reader = (tokens, at) => {
  const end =
    wordsAt(tokens, at, 'thuong xuyen') ??
    (contextOf(tokens, at) === 'opening' ? wordsAt(tokens, at, 'lien tuc') : null) ??
    upkeepEnd(tokens, at);
  if (end === null || (at > 0 && anyWordsAt(tokens, at - 1, otherRegular) !== null)) return null;
  const comma = markAt(tokens, end, ',-') ?? end;
  const joined = wordsAt(tokens, comma, 'va') ?? comma;
  return { kind: 'ongoing', end: wordsAt(tokens, joined, 'lien tuc') ?? end };
};

const afterUpkeep = ['thuc hien', 'thuong xuyen', 'lien tuc', 'hang', 'moi', 'trong', 'den', 'giai doan', 'theo'];

/** *Duy trì* by itself; not with what is kept up: *duy trì hoạt động của Tổ công tác*. */
function upkeepEnd(tokens: readonly Token[], at: number): number | null {
  const end = wordsAt(tokens, at, 'duy tri');
  const isOpening = contextOf(tokens, at) === 'opening' || anyWordsAt(tokens, at - 2, ['tiep tuc', 'thuong xuyen']);
  if (end === null || !isOpening) return null;
  if (end === tokens.length || anyWordsAt(tokens, end, afterUpkeep) !== null) return end;
  const mark = markAt(tokens, end, ',;.:-(');
  const isAlone = mark !== null && (anyWordsAt(tokens, mark, afterUpkeep) !== null || saysNumber(tokens, mark));
  return isAlone || wordsAt(tokens, end, 'va thuong xuyen') !== null ? end : null;
}

function saysNumber(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).some(({ kind }) => kind === 'number');
}
