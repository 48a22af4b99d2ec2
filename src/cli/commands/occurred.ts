/** `dondoc occurred ID… --date DAY`: the event has occurred that a deadline hangs on. */

import { occurrencesGiven } from '../../record/occurrence.ts';
import type { Invocation } from '../invocation.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  return await record(invocation, (opened) => occurrencesGiven(opened, invocation));
}
