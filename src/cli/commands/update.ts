/** `dondoc update ID… --state STATE`: a report on how far the task has come. */

import { reportsStated } from '../../record/reports.ts';
import type { Invocation } from '../invocation.ts';
import { stateGiven } from '../recording/given.ts';
import { reportFacts } from '../recording/report-facts.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  const state = stateGiven(invocation.options.state);
  return await record(invocation, (opened) => reportsStated(opened.plan, reportFacts(invocation, opened, state)));
}
