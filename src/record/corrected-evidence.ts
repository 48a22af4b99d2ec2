/** The documents of a report as its correction has them. */
import type { Day } from '../calendar/day.ts';
import { sameText } from '../calendar/fold.ts';
import type { NewInstrument } from '../edit/new-entry.ts';
import type { Instrument, Report } from '../plan/model.ts';
import { textOf } from './facts.ts';
import { isRefusal, type ReportRefusal } from './refusal.ts';

/** What is said instead of a document; undefined leaves it as it was. */
export interface DocumentInstead {
  readonly number: string | undefined;
  readonly date: Day | undefined;
  /** Null where it has none. */
  readonly title: string | null | undefined;
}

/**
 * The evidence with what is said instead; the rest of what was said of the document stays. Of several documents it is the
 * one whose number is given; refused with their numbers where it is none.
 */
export function evidenceCorrected(
  task: string,
  { evidence: wrong }: Report,
  instead: DocumentInstead,
): readonly NewInstrument[] | ReportRefusal {
  const documents = wrong.map(written);
  if (Object.values(instead).every((value) => value === undefined)) return documents;
  const index = documents.length > 1 ? indexOfNumber(task, documents, instead.number) : 0;
  if (isRefusal(index)) return index;
  const corrected = documentCorrected(documents[index], instead);
  if (isRefusal(corrected)) return corrected;
  return documents.length === 0 ? [corrected] : documents.with(index, corrected);
}

/** A document of the plan as it is written anew. */
export function written({ number, date, issuer, title }: Instrument): NewInstrument {
  return { number: number ?? '', date: date as Day, issuer, title };
}

function documentCorrected(before: NewInstrument | undefined, instead: DocumentInstead): NewInstrument | ReportRefusal {
  const date = instead.date ?? before?.date;
  const number = textOf(instead.number ?? before?.number);
  if (date === undefined) return { why: 'document-without-day' };
  if (number === null) return { why: 'document-without-number' };
  const title = instead.title === undefined ? (before?.title ?? null) : instead.title;
  return { number, date, issuer: before?.issuer ?? null, title };
}

function indexOfNumber(
  task: string,
  documents: readonly NewInstrument[],
  given: string | undefined,
): number | ReportRefusal {
  const number = textOf(given);
  const fitting = documents.flatMap((document, index) => (sameText(document.number, number) ? index : []));
  const [only, other] = fitting;
  if (only !== undefined && other === undefined) return only;
  return { why: 'several-documents', task, numbers: documents.map((document) => document.number) };
}
