/** `dondoc history [ID]`: load, look, ask git, report, render. */
import { nearestOf } from '../../diagnostics/nearest.ts';
import { planHistory } from '../../open/plan-history.ts';
import { type HistoryScope, historyAnswer } from '../../report/history.ts';
import { select } from '../../report/selection.ts';
import type { View } from '../../view/view.ts';
import { type Listing, openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { historyRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { UsageError } from '../usage-error.ts';

export async function run(invocation: Invocation): Promise<number> {
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  const { opened, view, around } = listing;
  const scope = scopeOf(invocation, listing);
  const task = scope.isOneTask ? (scope.tasks[0]?.task.id ?? null) : null;
  const known = await planHistory(invocation.env, opened, task);
  const answer = historyAnswer(view, scope, { ...known, revision: around.revision });
  await printAnswer(invocation, historyRenderers, answer);
  await remark(invocation, listing);
  return 0;
}

/** One task where its id stands alone, else the tasks that the filters and words name. */
function scopeOf({ words, options }: Invocation, { view, selection }: Listing): HistoryScope {
  const [given = '', ...others] = words;
  const found = others.length === 0 ? taskNamed(view, given) : undefined;
  if (found !== undefined) return { tasks: [found], isOneTask: true };
  if (others.length === 0 && options.agency === undefined && looksLikeId.test(given)) {
    const ids = view.tasks.map(({ task }) => task.id);
    throw new UsageError({ fault: 'unknown-task', given, nearest: nearestOf(given, ids) });
  }
  return { tasks: select(view, selection), isOneTask: false };
}

/** `PL.09`, `II.1.2.c`: nobody means a word by that. */
const looksLikeId = /^[A-Za-z]+(?:\.[A-Za-z0-9]+)+$/;

/** The task of the id, however its letters are typed. */
function taskNamed({ tasks }: View, given: string) {
  const same = (id: string) => id.toLowerCase() === given.toLowerCase();
  return tasks.find(({ task }) => task.id === given) ?? tasks.find(({ task }) => same(task.id));
}
