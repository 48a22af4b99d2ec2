/** A return as CSV. */
import type { GivenReturn } from '../../report/return-answer.ts';
import { renderCsv } from '../text/csv.ts';
import type { Language } from '../words/language.ts';
import { returnTable } from './table.ts';

/** The table alone: the last column says which day it holds for. */
export function returnCsv(answer: GivenReturn, language: Language): string {
  const { header, rows } = returnTable(answer, language);
  return renderCsv(header, rows);
}
