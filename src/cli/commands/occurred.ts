/** `dondoc occurred ID… --date DAY`: the event has occurred that a deadline hangs on. */
import type { Invocation } from '../invocation.ts';
import { occurrencesGiven } from '../recording/occurrence.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  return await record(invocation, (opened) => occurrencesGiven(opened, invocation));
}
