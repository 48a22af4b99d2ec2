/** `dondoc extend ID… --to DEADLINE`: a document that moves the deadline. */

import { amendmentsGiven } from '../../record/amendment.ts';
import type { Invocation } from '../invocation.ts';
import { required } from '../recording/given.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  required('--to', invocation.options.to);
  return await record(invocation, (opened) => amendmentsGiven(opened, invocation));
}
