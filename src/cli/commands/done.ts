/** `dondoc done ID…`: a report that the task is done, with the document that proves it. */

import { reportsStated } from '../../record/reports.ts';
import type { Invocation } from '../invocation.ts';
import { reportFacts } from '../recording/report-facts.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  return await record(invocation, (opened) => reportsStated(opened.plan, reportFacts(invocation, opened, 'done')));
}
