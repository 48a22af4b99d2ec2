/** Decides what a wording means from everything found in it: one deadline is a reading, anything else is not. */

import { clauseStart, inOneClause } from './clause.ts';
import { decideEvent, eventBeside } from './decide-event.ts';
import { decideOngoing } from './decide-ongoing.ts';
import { decideRecurrence } from './decide-recurrence.ts';
import { startOf } from './decide-term.ts';
import { decideTerms } from './decide-terms.ts';
import { conditionStart } from './event.ts';
import type { Finding } from './found.ts';
import { isBinding, isTelling } from './lead.ts';
import { readYear } from './numbers.ts';
import type { ReadingStep, UnreadableWording, WordingReading } from './reading.ts';
import { type Found, type Sorted, several, sortFindings, textOf, unreadable, type Words } from './sorted.ts';
import { placeChain } from './term.ts';
import { isTyped, typedBetween, wordsAt } from './tokens.ts';

/** The reading of a wording in which these things were found. */
export function decide(words: Words, findings: readonly Finding[]): WordingReading {
  const sorted = sortFindings(findings);
  const [stated] = [...sorted.done, ...sorted.denied];
  const [unclear] = sorted.unclear;
  if (isAlternative(words, findings)) return several(words, findings.filter(isOfDeadline));
  if (stated !== undefined) return decideStated(words, sorted, stated);
  if (unclear !== undefined) return decideUnclear(words, sorted, unclear);
  if (isForeseen(words, sorted) || isInDoubt(sorted)) return several(words, [...sorted.term, ...sorted['going-by']]);
  if (sorted.event.length > 0) return decideWithEvent(words, sorted);
  if (sorted.every.length > 0 || sorted['last-month-day'].length > 0) return decideRecurrence(words, sorted);
  if (sorted.ongoing.length > 0) return decideOngoing(words, sorted);
  if (sorted.term.length > 0) return decideTerms(words, sorted.term);
  return decideCondition(words);
}

/** Whether the finding says, or seems to say, by when: a document's date and the years of a name do not. */
export function isOfDeadline({ kind }: Finding): boolean {
  return kind !== 'cited' && kind !== 'going-by' && kind !== 'named' && kind !== 'times';
}

/** *hoặc* right before or after a deadline leaves a choice. */
function isAlternative({ tokens }: Words, findings: readonly Finding[]): boolean {
  const isOr = (at: number) => wordsAt(tokens, at, 'hoac') !== null;
  const said = findings.filter((finding) => isOfDeadline(finding) || finding.kind === 'going-by');
  return said.some(({ start, end }) => isOr(start - 1) || isOr(end));
}

/** What was done is not due; a deadline that binds, in a later clause, still is. */
function decideStated(words: Words, sorted: Sorted, stated: Found<'done'> | Found<'denied'>): WordingReading {
  const { tokens } = words;
  const later = sorted.term.filter(
    ({ lead, start }) => isBinding(lead) && start > stated.end && !inOneClause(tokens, start, stated.start),
  );
  const others = [...sorted.every, ...sorted['last-month-day'], ...sorted.ongoing, ...sorted.event, ...sorted.unclear];
  if (later.length > 0 && later.length === sorted.term.length && others.length === 0) return decideTerms(words, later);
  return unreadable('no-period', { kind: stated.kind, text: textOf(words, stated) });
}

/** Where no year stands anywhere, that is the plainer fault: *đầu năm*. */
function decideUnclear(words: Words, sorted: Sorted, unclear: Found<'unclear'>): UnreadableWording {
  const hasYear = words.tokens.some((_, at) => readYear(words.tokens, at) !== null);
  const fault = sorted.term.length > 0 && sorted.every.length === 0 && !hasYear ? 'no-year' : 'not-understood';
  return unreadable(fault, ...(onwards(words, sorted, unclear) ?? [{ kind: 'inexact', text: textOf(words, unclear) }]));
}

/** *năm 2021 và các năm tiếp theo* says when it starts; null where that is not all. */
function onwards(words: Words, sorted: Sorted, unclear: Found<'unclear'>): ReadingStep[] | null {
  const [term] = sorted.term;
  if (unclear.why !== 'onwards' || sorted.term.length !== 1 || term?.chain.bounds.length !== 1) return null;
  const placing = placeChain(term.chain, textOf(words, term));
  if (placing.bounds === null || term.lead.before || term.lead.loose || term.start > unclear.start) return null;
  const text = typedBetween(words.phrase, words.tokens, term.start, unclear.end);
  return [...placing.steps, startOf(placing.bounds, text)];
}

/** *khi có hướng dẫn (dự kiến quý II/2026)*, *chờ Nghị định, dự kiến ...*: when something else is foreseen. */
function isForeseen({ tokens }: Words, { term }: Sorted): boolean {
  const waits = tokens.findIndex((_, at) => isTyped(tokens, at, 'chờ') && clauseStart(tokens, at) === at);
  const start = waits === -1 ? conditionStart(tokens) : waits;
  return start !== null && term.some((one) => one.lead.expected && one.start > start);
}

/** *theo kế hoạch quý II/2026, quý IV/2026*: whether nothing says that the other one is the deadline. */
function isInDoubt({ term, 'going-by': goingBy }: Sorted): boolean {
  return goingBy.length > 0 && term.length > 0 && !term.every(({ lead }) => isTelling(lead));
}

/** A day or period with an event beside it is the deadline, the event a condition; by itself the event is what counts. */
function decideWithEvent(words: Words, sorted: Sorted): WordingReading {
  const condition = eventBeside(words, sorted);
  if (condition === null) return decideEvent(words, sorted);
  const reading = decideTerms(words, sorted.term);
  return reading.due === null ? reading : { ...reading, steps: [...reading.steps, condition] };
}

/** *khi có hướng dẫn của Bộ*: an event without *sau*, where nothing else says when. */
function decideCondition(words: Words): WordingReading {
  const { phrase, tokens } = words;
  const start = conditionStart(tokens);
  if (start === null) return unreadable('no-period');
  const event = typedBetween(phrase, tokens, start, tokens.length);
  const due = { kind: 'event', event, within: null, occurred: null } as const;
  return { due, day: null, steps: [{ kind: 'event', text: event }] };
}
