/** Tasks of several plans as CSV, piece by piece: the head, then the rows of one plan after the other. */
import type { AnswerHead, TaskAnswer } from '../../report/answers.ts';
import type { PlansHead } from '../../report/plans-answers.ts';
import { leftOutRows } from '../tasks/csv.ts';
import { fullRows } from '../tasks/rows.ts';
import { csvHead, csvRows } from '../text/csv.ts';
import { dayText } from '../words/day-text.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { planName } from '../words/plan-name.ts';

/** The columns of `tasksCsv`, those of the plan before them; below them the plans that were left out. */
export function plansCsvHead(summed: PlansHead, language: Language): string {
  const { header } = fullRows([], language);
  const columns = [headings.planId[language], headings.plan[language], ...header];
  const leftOut = leftOutRows(summed, columns, 1, language).map((row) => [...row, dayText(summed.asOf, language)]);
  return csvHead([...columns, headings.asOf[language]]) + csvRows(leftOut);
}

/** A line for each task of the plan. */
export function planCsvRows(
  answer: Pick<AnswerHead, 'plan' | 'asOf'> & { readonly tasks: readonly TaskAnswer[] },
  language: Language,
): string {
  const [name, day] = [planName(answer), dayText(answer.asOf, language)];
  return csvRows(fullRows(answer.tasks, language).rows.map((row) => [answer.plan.id, name, ...row, day]));
}
