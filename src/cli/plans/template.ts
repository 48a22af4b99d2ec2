/** `dondoc template --agency ID` over several plans: one return of all that the agency owes, each row with its plan. */
import { returnAnswer } from '../../report/return.ts';
import type { OwedAnswer } from '../../report/return-answer.ts';
import { refused } from '../answer/listing.ts';
import { refuseOthers, writeReturn } from '../commands/template.ts';
import type { Invocation } from '../invocation.ts';
import { overPlans } from './over-plans.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  refuseOthers(invocation);
  const owed: OwedAnswer[] = [];
  let agency: { readonly id: string; readonly name: string } | null = null;
  const over = await overPlans(invocation, folders, 'nothing', async ({ view, selection, around }) => {
    const [id = ''] = selection.agencies;
    const answer = returnAnswer(view, id, around);
    const plan = { id: answer.plan.id, title: answer.plan.title };
    for (const one of answer.owed) owed.push({ plan, ...one });
    // Under its name as the first plan has it that knows it.
    if (agency === null || agency.name === agency.id) agency = answer.agency;
  });
  if (over === null || agency === null) return refused;
  await writeReturn(invocation, { kind: 'return', ...over.head, agency, owed });
  return over.end(0);
}
