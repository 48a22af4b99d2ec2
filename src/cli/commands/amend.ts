/** `dondoc amend ID…`: a document that changes who answers for a task, suspends, resumes or withdraws it, or moves its deadline. */

import { amendmentsGiven } from '../../record/amendment.ts';
import type { Invocation } from '../invocation.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  return await record(invocation, (opened) => amendmentsGiven(opened, invocation));
}
