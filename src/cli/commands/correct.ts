/** `dondoc correct ID`: a report in the place of one that was wrong, which stays on record. */

import { correctionStated } from '../../record/correction.ts';
import type { Invocation } from '../invocation.ts';
import { correctionFacts } from '../recording/correction-facts.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  return await record(invocation, (opened) => correctionStated(opened.plan, correctionFacts(invocation, opened)));
}
