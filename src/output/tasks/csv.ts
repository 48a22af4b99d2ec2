/** Tasks as CSV, for Excel. */
import type { Day } from '../../calendar/day.ts';
import type { AnswerHead, TaskAnswer } from '../../report/answers.ts';
import { renderCsv } from '../text/csv.ts';
import { dayText } from '../words/day-text.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { fullRows, type PlainTable } from './rows.ts';

/** One line a task with everything about it. */
export function tasksCsv(
  { tasks, asOf }: Pick<AnswerHead, 'asOf'> & { readonly tasks: readonly TaskAnswer[] },
  language: Language,
): string {
  return datedCsv(fullRows(tasks, language), asOf, language);
}

/**
 * A table as CSV; its last column says which day it holds for, since a sheet is passed on without the command line. Rows
 * beside the answer's own (`notes`) come first.
 */
export function datedCsv(
  { header, rows }: PlainTable,
  asOf: Day,
  language: Language,
  notes: readonly (readonly string[])[] = [],
): string {
  const day = dayText(asOf, language);
  return renderCsv(
    [...header, headings.asOf[language]],
    [...notes, ...rows].map((row) => [...row, day]),
  );
}
