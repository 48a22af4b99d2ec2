/** Decides what a wording means from everything found in it: one deadline is a reading, anything else is not. */

import { decideEvent } from './decide-event.ts';
import { decideRecurrence } from './decide-recurrence.ts';
import { conditionStart } from './event.ts';
import type { Finding } from './findings.ts';
import { readYear } from './numbers.ts';
import type { ReadingStep, RecognisedStep, UnreadableWording, WordingReading } from './reading.ts';
import { type Found, type Sorted, several, sortFindings, textOf, unreadable, type Words } from './sorted.ts';
import { type PlacedBound, placeChain, termOf } from './term.ts';
import { typedBetween, wordsAt } from './tokens.ts';

/** The reading of a wording in which these things were found. */
export function decide(words: Words, findings: readonly Finding[]): WordingReading {
  const sorted = sortFindings(findings);
  const [unclear] = sorted.unclear;
  if (isAlternative(words, findings)) return several(words, findings);
  if (unclear !== undefined) return decideUnclear(words, sorted, unclear);
  if (sorted.event.length > 0) return decideEvent(words, sorted);
  if (sorted.every.length > 0 || sorted['last-month-day'].length > 0) return decideRecurrence(words, sorted);
  if (sorted.ongoing.length > 0) return decideOngoing(words, sorted);
  if (sorted.term.length > 0) return decideTerms(words, sorted.term);
  return decideCondition(words);
}

/** *hoặc* right before or after a deadline leaves a choice. */
function isAlternative({ tokens }: Words, findings: readonly Finding[]): boolean {
  const isOr = (at: number) => wordsAt(tokens, at, 'hoac') !== null;
  return findings.some(({ start, end }) => isOr(start - 1) || isOr(end));
}

/** Where no year stands anywhere, that is the plainer fault: *đầu năm*. */
function decideUnclear(words: Words, sorted: Sorted, unclear: Finding): UnreadableWording {
  const hasYear = words.tokens.some((_, at) => readYear(words.tokens, at) !== null);
  const fault = sorted.term.length > 0 && sorted.every.length === 0 && !hasYear ? 'no-year' : 'not-understood';
  return unreadable(fault, { kind: 'inexact', text: textOf(words, unclear) });
}

/** Several terms are one deadline when they have one last day: *quý IV/2021 (31/12/2021)*. */
function decideTerms(words: Words, terms: readonly Found<'term'>[]): WordingReading {
  const readings = terms.map((term) => decideTerm(words, term));
  const first = readings[0] as WordingReading;
  const isOne = readings.every((reading) => outcomeOf(reading) === outcomeOf(first));
  return isOne ? first : several(words, terms);
}

function outcomeOf(reading: WordingReading): string | null {
  return reading.due === null ? reading.fault : reading.day;
}

function decideTerm(words: Words, term: Found<'term'>): WordingReading {
  const { chain, lead } = term;
  const text = textOf(words, term);
  const placing = placeChain(chain, text);
  if (placing.bounds === null) return unreadable(placing.fault, ...placing.steps);
  if (lead.loose || (lead.before && (chain.bounds.length > 1 || chain.bounds[0]?.part !== null)))
    return unreadable('not-understood', ...placing.steps, { kind: 'inexact', text });
  if (lead.from && chain.bounds.length === 1)
    return unreadable('not-understood', ...placing.steps, { kind: 'start-only', text });
  const { due, steps } = termOf(placing.bounds, (lead.before || chain.before) && !lead.hour);
  const hour: ReadingStep[] = lead.hour ? [{ kind: 'hour-ignored' }] : [];
  return { due, day: due.day, steps: [...placing.steps, ...hour, ...steps] };
}

/** *Thường xuyên*, by itself or within a term: *thường xuyên trong năm 2021*. */
function decideOngoing(words: Words, sorted: Sorted): WordingReading {
  const findings = [...sorted.ongoing, ...sorted.term];
  const [term] = sorted.term;
  const steps: RecognisedStep[] = [{ kind: 'ongoing' }];
  if (term === undefined) return { due: { kind: 'ongoing' }, day: null, steps };
  if (sorted.term.length > 1 || !areTogether(words, findings)) return several(words, findings);
  const isThroughTheYear = term.chain.bounds.length === 1 && isUnnamedYear(term);
  if (isThroughTheYear) return { due: { kind: 'ongoing' }, day: null, steps };
  const placing = placeChain(term.chain, textOf(words, term));
  if (placing.bounds === null) return unreadable(placing.fault, ...placing.steps);
  if (!isDuration(term)) return several(words, findings);
  const end = placing.bounds.at(-1) as PlacedBound;
  const isStart = term.lead.from && placing.bounds.length === 1;
  const within: RecognisedStep = isStart
    ? { kind: 'from', value: end.value }
    : { kind: 'ongoing-during', value: end.value, day: end.last };
  return { due: { kind: 'ongoing' }, day: null, steps: [...steps, ...placing.steps, within] };
}

function isUnnamedYear({ chain, lead }: Found<'term'>): boolean {
  const [bound] = chain.bounds;
  return bound?.unit === 'year' && bound.year === null && bound.part === null && !lead.before && !lead.loose;
}

/** Whether an open-ended duty can lie within the term: *trong quý IV/2021*, *năm 2021*; not *quý IV/2021* alone. */
function isDuration({ lead, chain }: Found<'term'>): boolean {
  if (lead.before || lead.loose || lead.latest) return false;
  return chain.bounds.length > 1 || chain.bounds[0]?.unit === 'year' || lead.from || lead.until || lead.pointing;
}

/** Whether the findings are one statement: only commas and the like between them, and no other words after them. */
function areTogether({ tokens }: Words, findings: readonly Finding[]): boolean {
  const start = Math.min(...findings.map((finding) => finding.start));
  const isIn = (at: number) => findings.some((finding) => finding.start <= at && at < finding.end);
  return tokens.every((token, at) => at < start || isIn(at) || (token.kind === 'mark' && !';.'.includes(token.text)));
}

function decideCondition(words: Words): WordingReading {
  const { phrase, tokens } = words;
  for (let at = 0; at < tokens.length; at += 1) {
    const start = conditionStart(tokens, at);
    if (start === null) continue;
    const event = typedBetween(phrase, tokens, start, tokens.length);
    const due = { kind: 'event', event, within: null, occurred: null } as const;
    return event === '' ? unreadable('no-period') : { due, day: null, steps: [{ kind: 'event', text: event }] };
  }
  return unreadable('no-period');
}
