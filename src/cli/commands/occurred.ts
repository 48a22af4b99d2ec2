/** `dondoc occurred ID… --date DAY`: the event has occurred that a deadline hangs on. */

import { occurrencesStated } from '../../record/occurrence.ts';
import type { Invocation } from '../invocation.ts';
import { requiredDay } from '../recording/given.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { words, options } = invocation;
  return await record(invocation, ({ plan, today }) =>
    occurrencesStated(plan, { tasks: words, day: requiredDay('--date', options.date, today), today }),
  );
}
