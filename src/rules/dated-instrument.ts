/** Instruments that an amendment can hold by. */
import type { Day } from '../calendar/day.ts';
import type { Instrument } from '../plan/model.ts';

/** Whether the document has the number and date without which an amendment moves nothing. */
export function isDated(
  instrument: Instrument,
): instrument is Instrument & { readonly number: string; readonly date: Day } {
  return instrument.number !== null && instrument.date !== null;
}
