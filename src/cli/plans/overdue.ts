/** `dondoc overdue` over several plans. */
import { answerJson } from '../../output/text/answer-json.ts';
import type { OverdueAnswer } from '../../report/answers.ts';
import { gatheredOverdue } from '../../report/gathered-overdue.ts';
import { groupedOverdueAnswer } from '../../report/grouped-overdue.ts';
import { worstFirst } from '../../report/order.ts';
import { overdueAnswer } from '../../report/overdue.ts';
import { refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { isBook, refuseOtherFormat } from '../answer/print-book.ts';
import { overdueGroupsRenderers, type overdueRenderers } from '../answer/renderers.ts';
import { groupingOf } from '../grouping.ts';
import type { Invocation } from '../invocation.ts';
import { csvOfPlans, linesOfPlans, listTasks, type PlansRenderers } from './list-tasks.ts';
import { oneGrouping } from './one-plan-only.ts';
import { overPlans } from './over-plans.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  if (groupingOf(invocation) !== null) return await runGrouped(invocation, folders);
  if (isBook(invocation))
    return await (await import('./print-book.ts')).printBookOfPlans(invocation, folders, 'overdue');
  return await listTasks(invocation, folders, {
    renderers,
    answer: ({ view, selection, around }) => overdueAnswer(view, selection, around),
  });
}

const renderers: PlansRenderers<OverdueAnswer, keyof typeof overdueRenderers> = {
  table: {
    head: async ({ summed, listed }, { page }) =>
      (await import('../../output/tasks/overdue-table.ts')).renderOverdueHead({ ...summed, listed }, await page()),
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
      (await import('../../output/tasks/markdown.ts')).overdueHeadMarkdown({ ...summed, listed }, language),
    part: async (answer, { language }, folder) =>
      (await import('../../output/plans/markdown.ts')).planOverdueMarkdown(answer, folder, language),
  },
};

async function runGrouped(invocation: Invocation, folders: readonly string[]): Promise<number> {
  refuseOtherFormat(invocation, overdueGroupsRenderers, '--by', invocation.options.by);
  const by = oneGrouping(invocation, folders);
  const gathered = gatheredOverdue(by);
  const over = await overPlans(invocation, folders, 'nothing', async ({ view, selection, around }) => {
    const answer = groupedOverdueAnswer(view, by, selection, around);
    gathered.add(answer);
    return answer.totals;
  });
  if (over === null) return refused;
  await printAnswer(invocation, overdueGroupsRenderers, { ...over.summed, ...gathered.answer() });
  return over.end(over.failing);
}
