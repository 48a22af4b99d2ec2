/** `dondoc extend ID… --to DEADLINE`: a document that moves the deadline. */

import { amendmentsStated } from '../../record/amendment.ts';
import type { Invocation } from '../invocation.ts';
import { amendmentFacts } from '../recording/amendment-facts.ts';
import { laterDueGiven, required } from '../recording/given.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  laterDueGiven(required('--to', invocation.options.to));
  return await record(invocation, (opened) =>
    amendmentsStated(opened.plan, { ...amendmentFacts(invocation, opened), isExtension: true }),
  );
}
