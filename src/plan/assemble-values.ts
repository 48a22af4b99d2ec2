/** Single values of the model from what was written; their shape was found right before. */
import type { Day } from '../calendar/day.ts';
import { type Due, spanNamed, termNamed } from '../calendar/due.ts';
import type { Instrument } from './model.ts';
import type { WrittenDue, WrittenInstrument } from './written.ts';

/** The deadline that a due value states. */
export function dueOf(written: WrittenDue): Due {
  if (typeof written === 'string') {
    if (written === 'ongoing' || written === 'none') return { kind: written };
    const term = termNamed(written);
    if (term === null) throw new Error(`a due value passed its shape but names no term: ${written}`);
    return term;
  }
  if ('every' in written) {
    const { every, from, until, by } = written;
    return { kind: 'recurring', every, from: from ?? null, until: until ?? null, by: by ?? null };
  }
  const within = written.within === undefined ? null : spanNamed(written.within);
  const { after } = written;
  if (typeof after !== 'string') return { kind: 'after-task', task: after.task, within, completed: null };
  const occurred = 'occurred' in written ? written.occurred : undefined;
  return { kind: 'event', event: after, within, occurred: (occurred ?? null) as Day | null };
}

/** The document named; a blank number is none. */
export function instrumentOf(written: WrittenInstrument): Instrument {
  return {
    number: blankToNull(written.number),
    date: (written.date ?? null) as Day | null,
    issuer: blankToNull(written.issuer),
    title: written.title ?? null,
  };
}

/** A blank says nothing. */
export function blankToNull(written: string | undefined): string | null {
  return written === undefined || written.trim() === '' ? null : written;
}
