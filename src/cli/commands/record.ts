/** `dondoc record FILE`: the reports of a return that an agency sent back, all of them or none. */
import { rowPlace } from '../../output/words/returns.ts';
import { type Returned, reportsReturned } from '../../record/reports-returned.ts';
import { rowOf } from '../../record/row-notes.ts';
import type { Invocation } from '../invocation.ts';
import { readReturnGiven } from '../recording/read-return-given.ts';
import { say } from '../recording/show.ts';
import { record } from '../recording/write.ts';
import { returnNotes, rowNote } from '../words/return-notes.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { language, options } = invocation;
  const read = await readReturnGiven(invocation);
  let returned: Returned | null = null;
  return await record(
    invocation,
    (opened) => {
      const isFirst = returned === null;
      returned = reportsReturned(opened, read, options);
      // Worked out anew under the lock: what the sheet says is told once.
      if (isFirst) for (const note of returnNotes(read, returned, language)) say(invocation, note);
      return returned.reports;
    },
    (finding, proposal) => {
      const row = returned === null ? null : rowOf(finding, proposal, returned.rows);
      return row === null ? null : rowNote(rowPlace(read.file, read.sheet, row, language), finding.rule, language);
    },
  );
}
