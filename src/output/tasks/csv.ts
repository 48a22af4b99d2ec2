/** Tasks as CSV, for Excel; and what the CSV of any answer has: the day that it holds for, the plans left out. */
import type { TaskAnswer } from '../../report/answers.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import { renderCsv } from '../text/csv.ts';
import { dayText } from '../words/day-text.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { leftOutLines } from '../words/plans.ts';
import { fullRows, type PlainTable } from './rows.ts';

/** One line a task with everything about it. */
export function tasksCsv(answer: AnyHead & { readonly tasks: readonly TaskAnswer[] }, language: Language): string {
  return datedCsv(answer, fullRows(answer.tasks, language), language);
}

/**
 * The table of an answer as CSV; its last column says which day it holds for, since a sheet is passed on without the command
 * line. Plans that were left out come first, told in the cell `at`.
 */
export function datedCsv(answer: AnyHead, { header, rows }: PlainTable, language: Language, at = 0): string {
  const day = dayText(answer.asOf, language);
  return renderCsv(
    [...header, headings.asOf[language]],
    [...leftOutRows(answer, header, at, language), ...rows].map((row) => [...row, day]),
  );
}

/**
 * A row for each plan that an answer left out, blank but for the cell (from 0) that says so: a table of CSV has no other place
 * for them, and must not be taken for all. None for one plan.
 */
export function leftOutRows(answer: AnyHead, header: readonly string[], cell: number, language: Language): string[][] {
  return leftOutLines(answer, language).map((line) => header.map((_, at) => (at === cell ? line : '')));
}
