/** A list of tasks over several plans: what is printed of each plan is made while it is read, and waits until all were. */

import type { Spool } from '../../env/environment.ts';
import type { FormatName } from '../../output/formats.ts';
import type { AnswerHead, TaskAnswer, Totals } from '../../report/answers.ts';
import { ofPlan } from '../../report/of-plan.ts';
import type { TaskOfPlan } from '../../report/plans-answers.ts';
import type { SummedPlans } from '../../report/summed-plans.ts';
import { type Listing, refused } from '../answer/listing.ts';
import { print, tellWritten } from '../answer/print.ts';
import { type Manner, mannerOf } from '../answer/rendered.ts';
import type { Invocation } from '../invocation.ts';
import { overPlans } from './over-plans.ts';

/** An answer about one of the plans. */
interface TasksOfOne {
  readonly plan: { readonly id: string; readonly title: string };
  readonly totals: Totals;
  readonly tasks: readonly Omit<TaskOfPlan, 'plan'>[];
}

/** What holds for all of them. */
export interface Summary {
  readonly summed: SummedPlans;
  /** How many tasks are listed. */
  readonly listed: number;
  /** The tasks themselves, where the form is one document of which they are a part; else none. */
  readonly tasks: readonly TaskOfPlan[];
}

/** How the list is made in one format. */
interface PlansRenderer<One> {
  /** What stands first, made when all plans were read. */
  readonly head: (all: Summary, manner: Manner) => Promise<string>;
  /** What is printed of one plan, whose folder is as people see it; null where the head holds the tasks, too. */
  readonly part: ((one: One, manner: Manner, folder: string) => Promise<string>) | null;
}

/** A list over several plans: in every format in which there is one of one plan. */
export type PlansRenderers<One, Name extends FormatName> = Readonly<Record<Name, PlansRenderer<One>>>;

/** Lists that are rows and nothing else: they are written as they come. */
type Rows = AnswerHead & { readonly tasks: readonly TaskAnswer[] };

export const linesOfPlans: PlansRenderer<Rows> = {
  head: async () => '',
  part: async (answer) => (await import('../../output/tasks/lines.ts')).taskLines(answer),
};

export const csvOfPlans: PlansRenderer<Rows> = {
  head: async ({ summed }, { language }) => (await import('../../output/plans/csv.ts')).plansCsvHead(summed, language),
  part: async (answer, { language }) => (await import('../../output/plans/csv.ts')).planCsvRows(answer, language),
};

/** What a command lists. */
interface TaskList<One> {
  readonly renderers: Readonly<Partial<Record<FormatName, PlansRenderer<One>>>>;
  readonly answer: (listing: Listing) => One;
}

/** Prints the list; the exit code. */
export async function listTasks<One extends TasksOfOne>(
  invocation: Invocation,
  folders: readonly string[],
  list: TaskList<One>,
): Promise<number> {
  const renderer = list.renderers[invocation.format ?? 'table'];
  if (renderer === undefined) throw new Error('a list has no form to be printed in');
  const spool = await invocation.env.spool();
  try {
    return await gather(invocation, folders, list, renderer, spool);
  } finally {
    spool.close();
  }
}

async function gather<One extends TasksOfOne>(
  invocation: Invocation,
  folders: readonly string[],
  list: TaskList<One>,
  { head, part }: PlansRenderer<One>,
  spool: Spool,
): Promise<number> {
  const manner = mannerOf(invocation);
  const tasks: TaskOfPlan[] = [];
  let listed = 0;
  const over = await overPlans(invocation, folders, 'nothing', async (listing, _, folder) => {
    const answer = list.answer(listing);
    listed += answer.tasks.length;
    if (part === null) for (const task of answer.tasks) tasks.push(ofPlan(answer.plan, task));
    else spool.add(await part(answer, manner, folder));
    return answer.totals;
  });
  if (over === null) return refused;
  await printPieces(invocation, await head({ summed: over.summed, listed, tasks }, manner), spool);
  return over.end(over.failing);
}

/** Into a file and on a terminal in one piece, for the pager; to whom else in as many as there are. */
async function printPieces(invocation: Invocation, head: string, spool: Spool): Promise<void> {
  const { env, file } = invocation;
  const { stdout } = env;
  if (stdout.isTerminal || file !== null) {
    await print(invocation, [head, ...wholeLines(spool)].join(''));
    return tellWritten(invocation);
  }
  stdout.write(head);
  for (const lines of wholeLines(spool)) stdout.write(lines);
}

/** What waited, in pieces that end where a line ends: who looks through what is written sees whole lines. */
function* wholeLines(spool: Spool): Iterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const piece of spool.pieces()) {
    const text = rest + (typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true }));
    const end = text.lastIndexOf('\n') + 1;
    yield text.slice(0, end);
    rest = text.slice(end);
  }
  yield rest;
}
