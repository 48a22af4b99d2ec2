/** Puts the days and periods of a wording into the calendar: years shared, ranges in order, *trước* a day earlier. */
import { addDays, type Day, dayFrom, daysInMonth } from '../calendar/day.ts';
import { type TermDue, termNamed } from '../calendar/due.ts';
import { type Period, type PeriodUnit, periodOf } from '../calendar/period.ts';
import type { Chain } from './chain.ts';
import type { ReadingStep, WordingFault } from './reading.ts';
import type { Bound } from './written.ts';

/** A day or period that exists, both ends inclusive. */
export interface PlacedBound {
  readonly unit: 'day' | PeriodUnit;
  readonly value: string;
  readonly first: Day;
  readonly last: Day;
}

/** Where a chain lies in the calendar, or why it lies nowhere. */
type Placing =
  | { readonly bounds: readonly PlacedBound[]; readonly steps: readonly ReadingStep[] }
  | { readonly bounds: null; readonly fault: WordingFault; readonly steps: readonly ReadingStep[] };

/** Places a chain. A bound without a year has that of the next one, the last that of `assumedYear` when given. */
export function placeChain(chain: Chain, text: string, assumedYear: number | null = null): Placing {
  const written = shareYears(chain.bounds, assumedYear);
  const notes = written.flatMap((bound) => bound.notes);
  const fail = (fault: WordingFault, step: ReadingStep): Placing => ({ bounds: null, fault, steps: [...notes, step] });

  const bounds: PlacedBound[] = [];
  for (const bound of written) {
    if (isImpossible(bound)) return fail('not-understood', { kind: 'impossible', text });
    const placed = placeBound(bound);
    if (placed === null) return fail('no-year', { kind: 'year-missing', text });
    bounds.push(placed);
  }
  if (written.some((bound, at) => isInexact(bound, at === written.length - 1)))
    return fail('not-understood', { kind: 'inexact', text });
  for (const [at, join] of chain.joins.entries()) {
    const [from, to] = [bounds[at], bounds[at + 1]] as [PlacedBound, PlacedBound];
    if (join === 'list' ? !isNext(from, to) : !isForward(from, to))
      return fail('not-understood', { kind: join === 'list' ? 'gap' : 'backwards', text });
  }
  return { bounds, steps: [...notes, ...stepsOf(written, bounds)] };
}

/** The due value of a placed chain, and the steps that lead to its day. */
export function termOf(bounds: readonly PlacedBound[], isBefore: boolean): { due: TermDue; steps: ReadingStep[] } {
  const end = bounds.at(-1) as PlacedBound;
  if (isBefore) {
    const day = addDays(end.first, -1);
    return { due: termNamed(day) as TermDue, steps: [{ kind: 'before', begins: end.first, day }] };
  }
  const due = termNamed(end.value) as TermDue;
  return { due, steps: end.unit === 'day' ? [] : [{ kind: 'last-day-of-period', day: end.last }] };
}

/** Right to left, since `quý I, II năm 2021` says the year once, at the end. */
function shareYears(bounds: readonly Bound[], assumedYear: number | null): Bound[] {
  let [year, month]: [number | null, number | null] = [assumedYear, null];
  return bounds
    .toReversed()
    .map((bound) => {
      const isShort = bound.notes.some((note) => note.kind === 'short-year');
      year = bound.year ?? (isShort ? null : year);
      if (bound.unit !== 'day') return { ...bound, year };
      month = bound.month ?? month;
      return { ...bound, year, month };
    })
    .toReversed();
}

/** Whether no year has such a day or period. The leap year stands in for an unknown one. */
function isImpossible({ unit, year, month, index }: Bound): boolean {
  if (index === null) return false;
  if (unit !== 'day') return periodOf(unit, year ?? 2000, index) === null;
  if (month === null) return index < 1 || index > 31;
  return month < 1 || month > 12 || index < 1 || index > daysInMonth(year ?? 2000, month);
}

/** Null when the year, the month or the index is not known. */
function placeBound({ unit, year, month, index, part }: Bound): PlacedBound | null {
  if (year === null || index === null) return null;
  if (unit !== 'day') {
    // That there is such a one was asked before.
    const period = periodOf(unit, year, index) as Period;
    // *từ đầu năm 2021*: where a range starts in a period, the period's end is no matter.
    const last = part === 'start' || part === 'middle' ? period.first : period.last;
    return { unit, value: period.name, first: period.first, last };
  }
  if (month === null) return null;
  const day = dayFrom(year, month, index);
  return { unit, value: day, first: day, last: day };
}

/** *Đầu năm* and *giữa năm* name no day, unless as the start of a range. */
function isInexact(bound: Bound, isEnd: boolean): boolean {
  return isEnd && (bound.part === 'start' || bound.part === 'middle');
}

function isForward(from: PlacedBound, to: PlacedBound): boolean {
  return from.value !== to.value && from.first < to.last && from.last <= to.last;
}

function isNext(from: PlacedBound, to: PlacedBound): boolean {
  return from.unit === to.unit && addDays(from.last, 1) === to.first;
}

function stepsOf(written: readonly Bound[], bounds: readonly PlacedBound[]): ReadingStep[] {
  const [start, end, bound] = [bounds[0], bounds.at(-1), written.at(-1)] as [PlacedBound, PlacedBound, Bound];
  const range: ReadingStep[] = bounds.length === 1 ? [] : [{ kind: 'range-end', from: start.value, to: end.value }];
  const { year, index } = bound as { year: number; index: number };
  if (end.unit === 'day') return [...range, { kind: 'day', day: end.last }];
  return [...range, { kind: 'period', unit: end.unit, index, year }];
}
