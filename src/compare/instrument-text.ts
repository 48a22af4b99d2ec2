/** The name of a document. */

import { plainText } from '../calendar/fold.ts';
import type { Instrument } from '../plan/model.ts';

/** Number and date, by which a document is known, or the words of a result without a number; empty when it has neither. */
export function instrumentKey({ number, date, title }: Instrument): string {
  return number === null && date === null ? '' : `${plainText(number ?? title ?? '')} ${date ?? ''}`;
}
