/** A document, or a result without one, as it is cited. */
import type { EvidenceAnswer } from '../../report/answers.ts';
import { ofDay } from './day-text.ts';
import type { Language } from './language.ts';

/** A document by number and date alone; a result that has no number in its own words. */
export function citedText(evidence: EvidenceAnswer, language: Language): string {
  return evidenceText(evidence.number === null ? evidence : { ...evidence, title: null }, language);
}

/** A document by number, date and title; a result without a number by its words and its day. */
export function evidenceText({ number, date, title }: EvidenceAnswer, language: Language): string {
  if (number === null && title !== null) return date === null ? title : `${title} (${ofDay[language](date)})`;
  const dated = [number ?? '—', date === null ? '' : ofDay[language](date)];
  return dated.filter((part) => part !== '').join(' ') + (title === null ? '' : `, ${title}`);
}
