/** The deadline in a cell, by the reader of phrases: what it can't read stays as wording, to be looked at. */

import { termNamed } from '../../calendar/due.ts';
import { dueValue } from '../../calendar/due-name.ts';
import { inOrder } from '../../calendar/in-order.ts';
import type { FoundDeadline, ReadingStep, WordingReading } from '../../wording/reading.ts';
import { readWording } from '../../wording/wording.ts';
import type { SourcePlace } from '../described.ts';
import type { DraftDuty } from '../draft-plan.ts';
import { type Review, review } from '../review.ts';

type DeadlineKeys = 'due' | 'wording' | 'start' | 'milestones' | 'condition';

export interface ReadDeadline extends Pick<DraftDuty, DeadlineKeys> {
  readonly reviews: readonly Review[];
}

/** What a deadline says besides, where it says nothing. */
export const nothingBesides: Omit<ReadDeadline, 'reviews' | 'due' | 'wording'> = {
  start: null,
  milestones: [],
  condition: null,
};

/** What the cell says; a blank one says that the document names no deadline. `year`: the one that the table is for, if it says so. */
export function readDeadline(cell: string, place: SourcePlace, year: string | null): ReadDeadline {
  const wording = cell.replaceAll(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(wording))
    return { ...nothingBesides, due: 'none', wording: null, reviews: [review('no-deadline', place, { key: 'due' })] };
  const reading = readWording(wording);
  return reading.due === null
    ? unread(wording, reading.fault, reading.steps, place, year)
    : { ...nothingBesides, ...besides(reading.steps), due: dueValue(reading.due), wording, reviews: [] };
}

function besides(steps: readonly ReadingStep[]): Pick<ReadDeadline, 'milestones' | 'condition'> {
  const milestones = steps.flatMap((step) => (step.kind === 'beside' ? [{ due: step.value, wording: step.text }] : []));
  const condition = steps.find((step) => step.kind === 'condition');
  return {
    milestones: milestones.filter(({ due }) => termNamed(due) !== null),
    condition: condition?.kind === 'condition' ? condition.text : null,
  };
}

/** *2025 và những năm tiếp theo*. */
const onwards = /^(?:từ )?(?:năm )?(20\d\d) (?:và|đến) (?:các |những )?năm (?:tiếp theo|sau|kế tiếp)\.?$/iu;

function unread(
  wording: string,
  fault: Extract<WordingReading, { due: null }>['fault'],
  steps: readonly ReadingStep[],
  place: SourcePlace,
  year: string | null,
): ReadDeadline {
  const from = onwards.exec(wording)?.[1] ?? steps.flatMap((step) => (step.kind === 'start-only' ? step.value : []))[0];
  if (from !== undefined) {
    const reviews = [review('deadline-start', place, { text: wording, key: 'due' })];
    return { ...nothingBesides, due: 'ongoing', wording, start: from, reviews };
  }
  const several = steps.flatMap((step) => (step.kind === 'several' ? step.found : []));
  const dated = datedSteps(several.length > 1 ? several : listed(wording));
  if (dated !== null) {
    const reviews = [review('deadline-several', place, { text: wording, maybe: dated.due, key: 'due' })];
    return { ...nothingBesides, ...dated, wording, reviews };
  }
  const [part] = listed(wording);
  const maybe = fault === 'no-year' ? (year === null ? null : withYear(wording, year)) : (part?.value ?? null);
  const why = fault === 'no-year' ? 'deadline-without-year' : 'deadline-unread';
  return { ...nothingBesides, due: null, wording, reviews: [review(why, place, { text: wording, maybe, key: 'due' })] };
}

/** *Tháng 12/2025 và tháng 12/2026*: what stands between commas and *và*, each read by itself. */
function listed(wording: string): readonly FoundDeadline[] {
  const parts = wording.split(/\s*[,;]\s*|\s+(?:và|&)\s+/u).filter((part) => part !== '');
  return parts.map((text) => {
    const { due } = readWording(text);
    return { text, value: due?.kind === 'term' ? due.value : null };
  });
}

/** Of several dates each a milestone, and the last the deadline; null where one of them is none. */
function datedSteps(
  found: readonly FoundDeadline[],
): { due: string; milestones: { due: string; wording: string }[] } | null {
  const steps = found.flatMap(({ text, value }) => {
    const term = value === null ? null : termNamed(value);
    return term === null ? [] : [{ due: term.value, wording: text, day: term.day }];
  });
  const last = [...steps].sort((one, other) => inOrder(one.day, other.day)).at(-1);
  if (steps.length < Math.max(2, found.length) || last === undefined) return null;
  const milestones = steps.filter((step) => step !== last).map(({ due, wording }) => ({ due, wording }));
  return { due: last.due, milestones };
}

/** What it would be in that year, for the person to decide; null where it is nothing then either. */
function withYear(wording: string, year: string): string | null {
  const { due } = readWording(`${wording} năm ${year}`);
  return due?.kind === 'term' ? due.value : null;
}
