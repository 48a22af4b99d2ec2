/** An instrument as text, to tell whether two are the same. */
import type { Instrument } from '../plan/model.ts';
import { plainText } from './plain-text.ts';

/** Number and date, by which a document is known; empty when it has neither. */
export function instrumentKey({ number, date }: Instrument): string {
  return number === null && date === null ? '' : `${plainText(number ?? '')} ${date ?? ''}`;
}

/** All that is said of the document. */
export function instrumentText(instrument: Instrument): string {
  const { issuer, title } = instrument;
  return JSON.stringify([instrumentKey(instrument), issuer, title === null ? null : plainText(title)]);
}
