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
  /** Done, and proved in words alone: no document with a number is named. Of several, one such part is enough. */
  readonly doneByDescription: boolean;
}

/** Nobody reported. */
export const untouched: Part = { state: 'not-started', completedOn: null, evidence: [], doneByDescription: false };

/** The day from which a report counts: of a done one the day of completion, else the day that it speaks for. */
export function countsFrom({ report, date }: StandingReport): Day {
  return report.state === 'done' ? completionDay(report) : date;
}

/** The state that the reports, in the order made, leave behind. */
export function partFrom(reports: readonly Report[]): Part {
  const last = reports.at(-1);
  if (last === undefined) return untouched;
  if (last.state !== 'done') return { ...untouched, state: last.state };
  const { evidence } = last;
  const doneByDescription = evidence.length > 0 && evidence.every(({ number }) => number === null);
  return { state: 'done', completedOn: completionDay(last), evidence, doneByDescription };
}

/** The parts of all who owe the duty as one: done when all are, completed with the last. */
export function together(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part;
  const evidence = eachOnce(parts.flatMap((part) => part.evidence));
  if (parts.every((part) => part.state === 'done')) {
    const doneByDescription = parts.some((part) => part.doneByDescription);
    return { state: 'done', completedOn: latest(parts), evidence, doneByDescription };
  }
  const begun = parts.some((part) => part.state !== 'not-started');
  return { ...untouched, state: begun ? 'in-progress' : 'not-started', evidence };
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
  const days = report.evidence.flatMap((evidence) => evidence.date ?? []);
  return days.toSorted().at(-1) ?? report.date;
}

function latest(parts: readonly Part[]): Day | null {
  return parts.reduce<Day | null>(
    (day, part) => (day === null || (part.completedOn ?? day) > day ? part.completedOn : day),
    null,
  );
}
