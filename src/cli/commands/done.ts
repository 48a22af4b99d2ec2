/** `dondoc done ID…`: a report that the task is done, with the document that proves it. */
import type { Invocation } from '../invocation.ts';
import { reportsGiven } from '../recording/reports.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  return await record(invocation, (opened) => reportsGiven(opened, invocation, 'done'));
}
