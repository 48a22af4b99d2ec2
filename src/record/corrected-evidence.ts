/** The documents of a report as its correction has them. */
import type { Day } from '../calendar/day.ts';
import type { Options } from '../cli/options.ts';
import { dayGiven, required, textGiven } from '../cli/recording/given.ts';
import type { NewInstrument } from '../edit/new-entry.ts';
import type { Instrument, Report } from '../plan/model.ts';
import { refusal } from './refusal.ts';

/**
 * The evidence with what the command line says instead; the rest of what was said of the document stays. Of several
 * documents it is the one whose number is given; a usage error names them where it is none.
 */
export function evidenceCorrected(
  task: string,
  { evidence: wrong }: Report,
  { evidence, date, title }: Options,
): readonly NewInstrument[] {
  const documents = wrong.map(written);
  if (evidence === undefined && date === undefined && title === undefined) return documents;
  const index = documents.length > 1 ? indexOfNumber(task, documents, evidence) : 0;
  const before = documents[index];
  const day = dayGiven('--date', date) ?? before?.date;
  if (day === undefined) throw refusal({ why: 'option-without', option: '--evidence', other: '--date' });
  const corrected: NewInstrument = {
    number: required('--evidence', evidence ?? before?.number),
    date: day,
    issuer: before?.issuer ?? null,
    title: title === undefined ? (before?.title ?? null) : textGiven(title),
  };
  return documents.length === 0 ? [corrected] : documents.with(index, corrected);
}

/** A document of the plan as it is written anew. */
export function written({ number, date, issuer, title }: Instrument): NewInstrument {
  return { number: number ?? '', date: date as Day, issuer, title };
}

function indexOfNumber(task: string, documents: readonly NewInstrument[], given: string | undefined): number {
  const number = textGiven(given);
  const fitting = documents.flatMap((document, index) => (document.number === number ? index : []));
  const [only, other] = fitting;
  if (only !== undefined && other === undefined) return only;
  throw refusal({ why: 'several-documents', task, numbers: documents.map((document) => document.number) });
}
