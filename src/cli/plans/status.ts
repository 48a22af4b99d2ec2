/** `dondoc status` over several plans. */
import { answerJson } from '../../output/text/answer-json.ts';
import type { StatusAnswer } from '../../report/answers.ts';
import { gatheredGroups } from '../../report/gathered-groups.ts';
import { groupedStatusAnswer } from '../../report/grouped-status.ts';
import { statusAnswer } from '../../report/status.ts';
import { type SummedStatus, summedStatus } from '../../report/summed-plans.ts';
import { refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { isBook, refuseOtherFormat } from '../answer/print-book.ts';
import { groupsRenderers, type statusRenderers } from '../answer/renderers.ts';
import { orderOf } from '../commands/status.ts';
import { groupingOf } from '../grouping.ts';
import type { Invocation } from '../invocation.ts';
import { csvOfPlans, linesOfPlans, listTasks, type PlansRenderers, type Summary } from './list-tasks.ts';
import { oneGrouping } from './one-plan-only.ts';
import { overPlans } from './over-plans.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  const { since } = invocation.options;
  if (since !== undefined) return await (await import('./since.ts')).run(invocation, folders, since);
  if (groupingOf(invocation) !== null) return await runGrouped(invocation, folders);
  if (isBook(invocation))
    return await (await import('./print-book.ts')).printBookOfPlans(invocation, folders, 'status');
  const order = orderOf(invocation);
  const months = new Set<number>();
  return await listTasks(invocation, folders, {
    renderers: renderersFor(months),
    answer: ({ view, selection, around }) => {
      months.add(view.plan.settings.reviewMonths);
      return statusAnswer(view, selection, around, order);
    },
  });
}

/** The formats; `months` gathers the intervals that the plans settle. */
function renderersFor(months: ReadonlySet<number>): PlansRenderers<StatusAnswer, keyof typeof statusRenderers> {
  const summed = ({ summed }: Summary): SummedStatus => summedStatus(summed, months);
  return {
    table: {
      head: async (all, { page }) =>
        (await import('../../output/plans/table.ts')).renderStatusHead(summed(all), await page()),
      part: async (answer, { page, detail }, folder) =>
        (await import('../../output/plans/table.ts')).renderPlanStatus(answer, folder, await page(), detail),
    },
    json: { head: async (all) => answerJson({ kind: 'status', ...summed(all), tasks: all.tasks }), part: null },
    jsonl: linesOfPlans,
    csv: csvOfPlans,
    md: {
      head: async (all, { language }) =>
        (await import('../../output/plans/markdown.ts')).statusHeadMarkdown(summed(all), language),
      part: async (answer, { language }, folder) =>
        (await import('../../output/plans/markdown.ts')).planStatusMarkdown(answer, folder, language),
    },
  };
}

async function runGrouped(invocation: Invocation, folders: readonly string[]): Promise<number> {
  refuseOtherFormat(invocation, groupsRenderers, '--by', invocation.options.by);
  const by = oneGrouping(invocation, folders);
  const gathered = gatheredGroups(by);
  const over = await overPlans(invocation, folders, 'nothing', async ({ view, selection, around }) => {
    const answer = groupedStatusAnswer(view, by, selection, around);
    gathered.add(answer);
    return answer.totals;
  });
  if (over === null) return refused;
  await printAnswer(invocation, groupsRenderers, { ...over.summed, ...gathered.answer(orderOf(invocation)) });
  return over.end(over.failing);
}
