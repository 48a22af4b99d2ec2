/** Decides what days and periods in a wording mean: the one deadline among them, or none. */
import type { Day } from '../calendar/day.ts';
import { clauseEnd, clauseSays, clauseSaysBefore, clauseStart } from './clause.ts';
import { isBinding } from './lead.ts';
import type { ReadingStep, RecognisedStep, UnderstoodWording, WordingReading } from './reading.ts';
import { type Found, several, textOf, unreadable, type Words } from './sorted.ts';
import { type PlacedBound, placeChain, termOf } from './term.ts';
import { wordsAt } from './tokens.ts';

/**
 * Several terms are one deadline when they have one last day (*quý IV/2021 (31/12/2021)*), or when only one of them
 * says by when to finish (*từ tháng 3/2021, hoàn thành trước 30/6/2021*) and the others begin no later.
 */
export function decideTerms(words: Words, terms: readonly Found<'term'>[]): WordingReading {
  const readings = terms.map((term) => decideTerm(words, term));
  const first = readings[0] as WordingReading;
  if (readings.every((reading) => outcomeOf(reading) === outcomeOf(first))) return first;
  return bindingOne(words, terms) ?? several(words, terms);
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
    return unreadable('not-understood', ...placing.steps, startOf(placing.bounds, text));
  const { due, steps } = termOf(placing.bounds, (lead.before || chain.before) && !lead.hour);
  const hour: ReadingStep[] = lead.hour ? [{ kind: 'hour-ignored' }] : [];
  return { due, day: due.day, steps: [...placing.steps, ...hour, ...steps] };
}

/** The reading of something that says only when it starts. */
export function startOf(bounds: readonly PlacedBound[], text: string): ReadingStep {
  return { kind: 'start-only', text, value: (bounds[0] as PlacedBound).value };
}

/** The reading by the terms that bind, which must have one day, where each of the others begins no later. */
function bindingOne(words: Words, terms: readonly Found<'term'>[]): UnderstoodWording | null {
  const binding = terms.filter((term) => isBound(words, term));
  if (binding.some((term) => isPartial(words, term))) return null;
  const readings = binding.map((term) => decideTerm(words, term));
  const reading = readings[0];
  if (reading === undefined || reading.due === null) return null;
  const { day } = reading;
  if (day === null || readings.some((other) => outcomeOf(other) !== day)) return null;
  const others = terms.filter((term) => !binding.includes(term));
  const beside = others.map((term) => besideOf(words, term, term.start > (binding[0] as Found<'term'>).start));
  if (beside.some((other) => other === null || other.upTo > day)) return null;
  return { ...reading, steps: [...beside.flatMap((other) => other?.step ?? []), ...reading.steps] };
}

/** Whether the term says by when to finish: *hoàn thành ... trong quý II/2027*, *quý II/2027 hoàn thành*. */
function isBound({ tokens }: Words, { lead, start, end }: Found<'term'>): boolean {
  if (isBinding(lead) || clauseSaysBefore(tokens, start, ['hoan thanh'])) return true;
  return wordsAt(tokens, end, 'hoan thanh') === tokens.length;
}

/** *hoàn thành dự thảo*, *hoàn thành 50%*: only a part is done by then. */
function isPartial({ tokens }: Words, { start }: Found<'term'>): boolean {
  if (clauseSays(tokens, start, ['trong do', 'du thao', 'co ban', 'buoc dau', 'so bo'])) return true;
  const clause = tokens.slice(clauseStart(tokens, start), clauseEnd(tokens, start));
  return clause.some((token, at) => token.text === '%' && clause[at - 1]?.text !== '100');
}

/**
 * A term beside the deadline, and up to when it may be said: one in front may hold the deadline (*quý IV/2021 (trước
 * 15/12/2021)*), one behind may not go on after it. Null for one that cannot be read.
 */
function besideOf(words: Words, term: Found<'term'>, isBehind: boolean): { upTo: Day; step: RecognisedStep } | null {
  const text = textOf(words, term);
  // Where it only starts, *từ đầu năm 2026* is exact enough.
  const chain = {
    ...term.chain,
    bounds: term.chain.bounds.map((one) => ({ ...one, part: term.lead.from ? null : one.part })),
  };
  const { bounds } = placeChain(chain, text);
  const [start, end] = [bounds?.[0], bounds?.at(-1)];
  if (start === undefined || end === undefined || term.lead.loose) return null;
  const isStart = term.lead.from && start === end;
  const step: RecognisedStep = isStart
    ? { kind: 'from', value: start.value }
    : { kind: 'beside', text, value: end.value };
  return { upTo: isBehind && !isStart ? end.last : start.first, step };
}
