/** A reading on one line, as the fixtures write it, and the fixtures' rows. */
import { readFileSync } from 'node:fs';
import { spanName } from '../../src/calendar/due.ts';
import type { WordingReading } from '../../src/wording/reading.ts';

/** `2021-Q1`, `ongoing`, `every year by 12-14`, `after within 15 days`, or the fault. */
export function summaryOf(reading: WordingReading): string {
  const { due } = reading;
  if (due === null) return reading.fault;
  switch (due.kind) {
    case 'term':
      return due.value;
    case 'ongoing':
    case 'none':
      return due.kind;
    case 'recurring': {
      const bounds = { by: due.by, from: due.from, until: due.until };
      const named = Object.entries(bounds).filter(([, value]) => value !== null);
      return ['every', due.every, ...named.flat()].join(' ');
    }
    case 'after-task':
      return `after ${due.task}`;
    case 'event':
      return due.within === null ? 'after' : `after within ${spanName(due.within)}`;
  }
}

/** The rows of a fixture: a phrase, and what is expected of it. */
export function rowsOf(fixture: string): [string, string][] {
  const text = readFileSync(new URL(`fixtures/${fixture}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string]);
}
