/** Finds the days and periods of a wording, with the words that lead them. */
import { readChain } from './chain.ts';
import { choiceStart, clauseSaysBefore, clauseStart, says } from './clause.ts';
import type { Reader } from './found.ts';
import { isWeak, type Lead, noLead, readLead } from './lead.ts';
import { readLastMonthDay } from './recurrence.ts';
import { contextOf, type Token } from './tokens.ts';

/** The days or periods that start here, or what they say the work goes by; null when none do. */
export const readTerm: Reader = (tokens, at) => {
  const found = readAnyTerm(tokens, at);
  const lead = found?.kind === 'term' ? found.lead : noLead;
  const isDated = found?.kind === 'term' && found.chain.bounds.some(({ year }) => year !== null);
  return isDated && isByWhich(tokens, at, lead) ? { kind: 'going-by', end: found.end } : found;
};

const readAnyTerm = (tokens: readonly Token[], at: number): ReturnType<Reader> => {
  const context = contextOf(tokens, at);
  const direct = readChain(tokens, at, context);
  if (direct !== null && readLastMonthDay(tokens, at) === null)
    return { kind: 'term', lead: noLead, chain: direct.value, end: direct.next };
  const lead = readLead(tokens, at);
  const start = lead?.next ?? at;
  const day = readLastMonthDay(tokens, start);
  if (day !== null) return { kind: 'last-month-day', lead: lead?.value ?? noLead, day: day.value, end: day.next };
  const chain = lead === null ? null : readChain(tokens, start, 'led');
  return lead === null || chain === null
    ? null
    : { kind: 'term', lead: lead.value, chain: chain.value, end: chain.next };
};

/** Words after which a day or period says by what the work goes, or on what occasion. */
const byWhich = ['theo', 'chao mung', 'ky niem', 'huong ung', 'nhan ngay', 'phien hop', 'cuoc hop'];

/** *theo kế hoạch quý IV/2026*, *chào mừng ngày 30/4/2026*, where nothing says that it is the time. */
function isByWhich(tokens: readonly Token[], at: number, lead: Lead): boolean {
  if (!isWeak(lead) || clauseStart(tokens, at) === at || isRegular(tokens, at)) return false;
  return says(tokens, choiceStart(tokens, at), at, byWhich);
}

/** *báo cáo định kỳ theo quý I/2026*, *theo dõi*, *tiếp theo* say something else with the same word. */
function isRegular(tokens: readonly Token[], at: number): boolean {
  return clauseSaysBefore(tokens, at, ['dinh ky theo', 'theo doi', 'tiep theo']);
}
