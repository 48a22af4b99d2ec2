/** Tasks as CSV, for Excel. */
import type { TaskAnswer } from '../report/answers.ts';
import { renderCsv } from './csv.ts';
import { fullRows } from './task-rows.ts';
import type { Language } from './words/language.ts';

/** One line a task with everything about it. */
export function tasksCsv(tasks: readonly TaskAnswer[], language: Language): string {
  const { header, rows } = fullRows(tasks, language);
  return renderCsv(header, rows);
}
