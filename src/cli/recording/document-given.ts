/** A document as a command line names it: its number and its day in options of their own, or both in one breath. */
import type { Day } from '../../calendar/day.ts';
import { type CitedDocument, citedDocuments } from '../../returns/cited-documents.ts';
import { dayGiven, numberGiven, requiredDay } from './given.ts';
import { notRecorded } from './not-recorded.ts';

/** What is given with an option. */
export interface Given {
  /** Its name: `--by`. */
  readonly option: string;
  readonly given: string | undefined;
}

/**
 * The document; its title where the number is cited with further words. Throws a UsageError where number or day is missing
 * or none, or where the day is said twice, and not the same.
 */
export function documentGiven(number: Given, day: Given, today: Day): CitedDocument {
  const cited = citedGiven(number, day, today);
  if (cited !== null) return cited;
  return {
    number: numberGiven(number.option, number.given),
    date: requiredDay(day.option, day.given, today),
    title: null,
  };
}

/** The same where the number is given with its day; null where it is given alone, or not at all. */
export function citedGiven({ option, given = '' }: Given, day: Given, today: Day): CitedDocument | null {
  const cited = citedDocuments(given);
  if (cited === null) return null;
  if ('noDay' in cited) throw notRecorded({ why: 'not-a-date', option, given: cited.noDay });
  const [only, ...others] = cited;
  if (only === undefined || others.length > 0) return null;
  const other = dayGiven(day.option, day.given, today);
  if (other === null || other === only.date) return only;
  throw notRecorded({ why: 'other-day', option: day.option, given: day.given ?? '', day: only.date });
}
