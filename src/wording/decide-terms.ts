/** Decides what days and periods in a wording mean: the one deadline among them, or none. */
import type { Day } from '../calendar/day.ts';
import { bindingOf } from './binding.ts';
import { decideTerm } from './decide-term.ts';
import type { RecognisedStep, UnderstoodWording, WordingReading } from './reading.ts';
import { type Found, several, textOf, type Words } from './sorted.ts';
import { placeChain, termOf } from './term.ts';

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

/** The reading by the terms that bind, which must have one day, where each of the others begins no later. */
function bindingOne(words: Words, terms: readonly Found<'term'>[]): UnderstoodWording | null {
  const binding = bindingOf(words, terms);
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
  const bounds = placeChain(chain, text).bounds ?? [];
  const [start, end] = [bounds[0], bounds.at(-1)];
  if (start === undefined || end === undefined || term.lead.loose) return null;
  const isStart = term.lead.from && start === end;
  const { due } = termOf(bounds, term.lead.before && !term.lead.hour);
  const step: RecognisedStep = isStart
    ? { kind: 'from', value: start.value }
    : { kind: 'beside', text, value: due.value };
  return { upTo: isBehind && !isStart ? end.last : start.first, step };
}
