/** Lists over several plans that are rows and nothing else: they are written as they come. */
import type { AnswerHead, TaskAnswer } from '../../report/answers.ts';
import type { PlansRenderer } from './list-tasks.ts';

type Rows = AnswerHead & { readonly tasks: readonly TaskAnswer[] };

export const linesOfPlans: PlansRenderer<Rows> = {
  head: async () => '',
  part: async (answer) => (await import('../../output/tasks/lines.ts')).taskLines(answer),
};

export const csvOfPlans: PlansRenderer<Rows> = {
  head: async ({ summed }, { language }) => (await import('../../output/plans/csv.ts')).plansCsvHead(summed, language),
  part: async (answer, { language }) => (await import('../../output/plans/csv.ts')).planCsvRows(answer, language),
};
