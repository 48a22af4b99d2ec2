/** How far a duty, one agency's part in it, or one of its occurrences has come, by the reports that count on the day. */
import type { Day } from '../calendar/day.ts';
import type { Instrument, Report, State } from '../plan/model.ts';
import type { StandingReport } from './corrections.ts';

/** What was reported: the state, and for a done one the day it was completed and what proves it. */
export interface Part {
  readonly state: State;
  /** The latest evidence's date; without evidence the report's own. Null unless done. */
  readonly completedOn: Day | null;
  readonly evidence: readonly Instrument[];
}

/** Nobody reported. */
export const untouched: Part = { state: 'not-started', completedOn: null, evidence: [] };

/** The day from which a report counts: of a done one the day of completion, else the day that it speaks for. */
export function countsFrom({ report, date }: StandingReport): Day {
  return report.state === 'done' ? completionDay(report) : date;
}

/** The state that the reports, in the order made, leave behind. */
export function partFrom(reports: readonly Report[]): Part {
  const last = reports.at(-1);
  if (last === undefined) return untouched;
  if (last.state !== 'done') return { state: last.state, completedOn: null, evidence: [] };
  return { state: 'done', completedOn: completionDay(last), evidence: last.evidence };
}

/** The parts of all who owe the duty as one: done when all are, completed with the last. */
export function together(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part;
  const evidence = eachOnce(parts.flatMap((part) => part.evidence));
  if (parts.every((part) => part.state === 'done')) return { state: 'done', completedOn: latest(parts), evidence };
  const begun = parts.some((part) => part.state !== 'not-started');
  return { state: begun ? 'in-progress' : 'not-started', completedOn: null, evidence };
}

/** One document may prove the parts of several. */
function eachOnce(evidence: readonly Instrument[]): readonly Instrument[] {
  const known = new Map<string, Instrument>();
  for (const document of evidence) {
    const { number, date, issuer, title } = document;
    const key = JSON.stringify([number, date, issuer, title]);
    if (!known.has(key)) known.set(key, document);
  }
  return [...known.values()];
}

function completionDay(report: Report): Day {
  const days = report.evidence.flatMap((evidence) => (evidence.date === null ? [] : [evidence.date]));
  return days.length === 0 ? report.date : days.reduce((a, b) => (a > b ? a : b));
}

function latest(parts: readonly Part[]): Day | null {
  return parts.reduce<Day | null>(
    (day, part) => (day === null || (part.completedOn ?? day) > day ? part.completedOn : day),
    null,
  );
}
