/** `dondoc request ID… --to DEADLINE`: a letter that asks for another deadline, which moves nothing until a document grants it. */

import { requestsStated } from '../../record/request.ts';
import type { Invocation } from '../invocation.ts';
import { requestFacts } from '../recording/amendment-facts.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  return await record(invocation, (opened) => requestsStated(opened.plan, requestFacts(invocation, opened)));
}
