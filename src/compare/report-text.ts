/** A report as one text, to tell whether two say the same. */
import type { Evidence, Report } from '../plan/model.ts';
import { isList } from '../source/path.ts';
import type { Plain } from '../source/tree.ts';
import { saidText } from './said.ts';

/** All that a report says, as one text; equal for two that say the same. */
export function reportText(report: Report): string {
  return JSON.stringify([wordText(report), report.evidence.map(evidenceText).toSorted()]);
}

/** All that a report says but the documents that prove it, and the keys left out of account. */
export function wordText({ origin, corrects }: Report, besides: readonly string[] = []): string {
  const apart = Object.fromEntries(['evidence', 'corrects', ...besides].map((key) => [key, true as const]));
  return JSON.stringify([
    saidText(origin.written, apart),
    corrects && saidText(correctionOf(origin.written, corrects)),
  ]);
}

/** All that is said of the document. */
export function evidenceText({ origin }: Evidence): string {
  return saidText(origin.written);
}

/** The report that is corrected, named in full: agency and period are the correction's own where it does not say. */
function correctionOf(written: Plain, { date, agency, period }: NonNullable<Report['corrects']>): Plain {
  const typed = typeof written === 'string' || isList(written) ? {} : written['corrects'];
  return { ...(typeof typed === 'object' ? typed : {}), date, agency, period: period ?? '' };
}
