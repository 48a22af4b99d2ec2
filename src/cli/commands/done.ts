/** `dondoc done ID…`: a report that the task is done, with the document that proves it. */

import { reportsGiven } from '../../record/reports.ts';
import type { Invocation } from '../invocation.ts';
import { record } from '../recording/write.ts';

export async function run(invocation: Invocation): Promise<number> {
  return await record(invocation, (opened) => reportsGiven(opened, invocation, 'done'));
}
