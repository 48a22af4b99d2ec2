/** Plans that an answer left out, as rows of a table of CSV: it has no other place for them, and must not be taken for all. */
import type { AnyHead } from '../../report/plans-answers.ts';
import type { Language } from '../words/language.ts';
import { leftOutLines } from '../words/plans.ts';

/** A row for each plan that was left out, blank but for the cell (from 0) that says so. None for one plan. */
export function leftOutRows(answer: AnyHead, header: readonly string[], cell: number, language: Language): string[][] {
  return leftOutLines(answer, language).map((line) => header.map((_, at) => (at === cell ? line : '')));
}
