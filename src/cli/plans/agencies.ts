/** `dondoc agencies` over several plans. */
import { agenciesAnswer } from '../../report/agencies.ts';
import { gatheredAgencies } from '../../report/gathered-agencies.ts';
import type { PlansHead } from '../../report/plans-answers.ts';
import { countedTask } from '../../report/status.ts';
import type { SummedPlans } from '../../report/summed-plans.ts';
import { totalsOf } from '../../report/totals.ts';
import { refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { agenciesRenderers } from '../answer/renderers.ts';
import { wordsIn } from '../commands/agencies.ts';
import type { Invocation } from '../invocation.ts';
import { overPlans } from './over-plans.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  const words = wordsIn(invocation);
  const gathered = gatheredAgencies();
  const over = await overPlans({ ...invocation, words: [] }, folders, 'nothing', async ({ view, around }) => {
    gathered.add(agenciesAnswer(view, words, around).agencies);
    return totalsOf(view.tasks.map(countedTask));
  });
  if (over === null) return refused;
  await printAnswer(invocation, agenciesRenderers, {
    kind: 'agency-list',
    ...headOf(over.summed),
    agencies: gathered.all(),
  });
  over.remark();
  return over.exitCode(0);
}

/** A register has no totals of its own. */
function headOf({ totals: _, ...head }: SummedPlans): PlansHead {
  return head;
}
