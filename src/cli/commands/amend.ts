/** `dondoc amend ID…`: a document that changes who answers for a task, suspends, resumes or withdraws it, or moves its deadline. */

import { amendmentsStated } from '../../record/amendment.ts';
import type { Invocation } from '../invocation.ts';
import { amendmentFacts } from '../recording/amendment-facts.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  return await record(invocation, (opened) => amendmentsStated(opened.plan, amendmentFacts(invocation, opened)));
}
