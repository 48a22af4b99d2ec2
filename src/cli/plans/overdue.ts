/** `dondoc overdue` over several plans. */
import { answerJson } from '../../output/text/answer-json.ts';
import type { OverdueAnswer } from '../../report/answers.ts';
import { worstFirst } from '../../report/order.ts';
import { overdueAnswer } from '../../report/overdue.ts';
import { exitCode } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import { listTasks, type PlansRenderers } from './list-tasks.ts';
import { csvOfPlans, linesOfPlans } from './rows.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  return await listTasks(invocation, folders, {
    renderers,
    answer: ({ view, selection, around }) => overdueAnswer(view, selection, around),
    exitCode: exitCode,
  });
}

const renderers: PlansRenderers<OverdueAnswer> = {
  table: {
    head: async ({ summed, listed }, { page }) =>
      (await import('../../output/plans/table.ts')).renderOverdueHead({ ...summed, listed }, await page()),
    part: async (answer, { page, detail }, folder) =>
      (await import('../../output/plans/table.ts')).renderPlanOverdue(answer, folder, await page(), detail),
  },
  json: {
    // One list, as of one plan: most days first, whichever plan it is.
    head: async ({ summed, tasks }) => answerJson({ kind: 'overdue', ...summed, tasks: worstFirst(tasks) }),
    part: null,
  },
  jsonl: linesOfPlans,
  csv: csvOfPlans,
  md: {
    head: async ({ summed, listed }, { language }) =>
      (await import('../../output/plans/markdown.ts')).overdueHeadMarkdown({ ...summed, listed }, language),
    part: async (answer, { language }, folder) =>
      (await import('../../output/plans/markdown.ts')).planOverdueMarkdown(answer, folder, language),
  },
};
