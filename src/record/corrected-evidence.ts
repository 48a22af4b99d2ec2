/** The documents of a report as its correction has them. */
import type { Day } from '../calendar/day.ts';
import { sameText } from '../calendar/fold.ts';
import type { NewEvidence } from '../edit/new-entry.ts';
import type { Instrument, Report } from '../plan/model.ts';
import { textOf } from './facts.ts';
import { isRefusal, type ReportRefusal } from './refusal.ts';

/** What is said instead of a document; undefined leaves it as it was. */
export interface DocumentInstead {
  /** Null where there is no document, and the title tells the result. */
  readonly number: string | null | undefined;
  readonly date: Day | undefined;
  /** Null where it has none. */
  readonly title: string | null | undefined;
}

/**
 * The evidence with what is said instead; the rest of what was said of the document stays. Of several documents it is the
 * one whose number is given (or the words of one without a number); refused with these where it is none.
 */
export function evidenceCorrected(
  task: string,
  { evidence: wrong }: Report,
  instead: DocumentInstead,
): readonly NewEvidence[] | ReportRefusal {
  const documents = wrong.map(written);
  if (Object.values(instead).every((value) => value === undefined)) return documents;
  const isNamed = documents.length > 1;
  const index = isNamed ? indexNamed(task, documents, instead.number) : 0;
  if (isRefusal(index)) return index;
  const before = documents[index];
  const corrected = documentCorrected(before, isNamed ? { ...instead, number: before?.number } : instead);
  if (isRefusal(corrected)) return corrected;
  return documents.length === 0 ? [corrected] : documents.with(index, corrected);
}

/** A document of the plan as it is written anew. */
export function written({ number, date, issuer, title }: Instrument): NewEvidence {
  return { number, date: date as Day, issuer, title };
}

function documentCorrected(before: NewEvidence | undefined, instead: DocumentInstead): NewEvidence | ReportRefusal {
  const date = instead.date ?? before?.date;
  const number = instead.number === undefined ? (before?.number ?? null) : textOf(instead.number);
  const title = instead.title === undefined ? (before?.title ?? null) : instead.title;
  if (date === undefined) return { why: 'document-without-day' };
  if (number === null && title === null) return { why: 'document-without-number' };
  return { number, date, issuer: before?.issuer ?? null, title };
}

/** What the document is called by: its number, or else the result in words. */
function nameOf({ number, title }: NewEvidence): string {
  return number ?? title ?? '';
}

function indexNamed(
  task: string,
  documents: readonly NewEvidence[],
  given: string | null | undefined,
): number | ReportRefusal {
  const name = textOf(given);
  const fitting = documents.flatMap((document, index) => (sameText(nameOf(document), name) ? index : []));
  const [only, other] = fitting;
  if (only !== undefined && other === undefined) return only;
  return { why: 'several-documents', task, numbers: documents.map(nameOf) };
}
