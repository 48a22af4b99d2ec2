/** A report as one text, to tell whether two say the same. */
import type { Report } from '../plan/model.ts';
import { instrumentText } from './instrument-text.ts';
import { plainText } from './plain-text.ts';

/** All that a report says, as one text; equal for two that say the same. */
export function reportText({
  date,
  agency,
  state,
  period,
  evidence,
  note,
  obstacle,
  proposal,
  corrects,
}: Report): string {
  const said = [note, obstacle, proposal].map((text) => (text === null ? null : plainText(text)));
  const corrected = corrects === null ? null : [corrects.date, corrects.agency, corrects.period];
  return JSON.stringify([date, agency, state, period, corrected, evidence.map(instrumentText).toSorted(), said]);
}
