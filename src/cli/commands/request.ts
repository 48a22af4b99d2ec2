/**
 * `dondoc request ID… --to DEADLINE`: a letter that asks for another deadline, which moves nothing until a document grants it;
 * `--declined DOCUMENT`: the one that does not.
 */

import { declinesStated } from '../../record/decline.ts';
import { requestsStated } from '../../record/request.ts';
import type { Invocation } from '../invocation.ts';
import { declineFacts, requestFacts } from '../recording/amendment-facts.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  return await record(invocation, (opened) => {
    const declined = declineFacts(invocation, opened);
    return declined === null
      ? requestsStated(opened.plan, requestFacts(invocation, opened))
      : declinesStated(opened.plan, declined);
  });
}
