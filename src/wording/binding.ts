/** Which of several days and periods say by when the work is to be finished. */

import { clauseEnd, clauseSays, clauseSaysBefore, clauseStart, inOneClause } from './clause.ts';
import { decideTerm } from './decide-term.ts';
import { isBinding } from './lead.ts';
import type { Found, Words } from './sorted.ts';
import { placeChain } from './term.ts';
import { wordsAt } from './tokens.ts';
import { wordList } from './word-list.ts';

/** The terms that say by when to finish; none where only a part, or a step on the way, is done by one of them. */
export function bindingOf(words: Words, terms: readonly Found<'term'>[]): readonly Found<'term'>[] {
  const final = terms.filter((term) => isFinal(words, term));
  const bounds = terms.filter(({ lead }) => isBinding(lead));
  const binding = final.length > 0 ? final : bounds;
  if (binding.some((term) => isPartial(words, term))) return [];
  const isOnTheWay = (term: Found<'term'>) => clauseSays(words.tokens, term.start, onTheWay);
  if (final.length > 0) {
    const further = bounds.filter((term) => !final.includes(term));
    if (further.every(isOnTheWay)) return final;
    return further.every((term) => isWithin(words, term, final)) ? further : [];
  }
  const isOther = (term: Found<'term'>) => !term.lead.from && !bounds.includes(term);
  const isApart = (one: Found<'term'>) =>
    terms.some((term) => isOther(term) && !inOneClause(words.tokens, one.start, term.start));
  return bounds.some((term) => isOnTheWay(term) && isApart(term)) ? [] : bounds;
}

/** *hoàn thành trong quý II/2026, chậm nhất 15/6/2026*: whether the day narrows each of the periods. */
function isWithin(words: Words, term: Found<'term'>, periods: readonly Found<'term'>[]): boolean {
  const { due } = decideTerm(words, term);
  return periods.every(({ chain }) => {
    const { bounds } = placeChain(chain, '');
    const [only] = bounds ?? [];
    return (
      bounds?.length === 1 &&
      due?.kind === 'term' &&
      only !== undefined &&
      only.unit !== 'day' &&
      only.first <= due.day &&
      due.day <= only.last
    );
  });
}

/** What is done before a thing is finished. */
const onTheWay = wordList(`
  trinh, gui, lay y kien, khao sat, ra soat, xay dung, du thao, tham dinh, dang ky, chuan bi, khoi cong, trien khai,
  bao cao tien do
`);

/** *hoàn thành ... trong quý II/2027*, *quý II/2027 hoàn thành*. */
function isFinal({ tokens }: Words, { lead, start, end }: Found<'term'>): boolean {
  if (lead.completed || clauseSaysBefore(tokens, start, ['hoan thanh'])) return true;
  return wordsAt(tokens, end, 'hoan thanh') === tokens.length;
}

/** *hoàn thành dự thảo*, *hoàn thành 50%*: only a part is done by then. */
function isPartial({ tokens }: Words, { start }: Found<'term'>): boolean {
  if (clauseSays(tokens, start, ['trong do', 'du thao', 'co ban', 'buoc dau', 'so bo'])) return true;
  const clause = tokens.slice(clauseStart(tokens, start), clauseEnd(tokens, start));
  return clause.some((token, at) => token.text === '%' && clause[at - 1]?.text !== '100');
}
