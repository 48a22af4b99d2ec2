/** `dondoc record FILE`: the reports of a return that an agency sent back, all of them or none. */
import { returnWords } from '../../output/words/return-columns.ts';
import { rowPlace } from '../../output/words/returns.ts';
import { isReadFailure } from '../../plan/folder.ts';
import { isRefusal } from '../../record/refusal.ts';
import { type Returned, reportsReturned, rowOf } from '../../record/reports-returned.ts';
import { readReturn } from '../../returns/read-return.ts';
import type { ReadReturn } from '../../returns/return-row.ts';
import type { Invocation } from '../invocation.ts';
import { dayGiven, onlyAgencyGiven } from '../recording/given.ts';
import { notRecorded } from '../recording/not-recorded.ts';
import { say } from '../recording/show.ts';
import { record } from '../recording/write.ts';
import { returnNotes, rowNote } from '../words/return-notes.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { language, options } = invocation;
  const read = await returnGiven(invocation);
  let returned: Returned | null = null;
  return await record(
    invocation,
    ({ plan, today }) => {
      const reported = dayGiven('--reported', options.reported, today);
      const resolved = reportsReturned(plan, read, { agency: onlyAgencyGiven(options), reported, today });
      if (isRefusal(resolved)) return resolved;
      if (resolved.wrong !== null) {
        returned = resolved;
        return { sound: resolved.reports, refusal: resolved.wrong };
      }
      // Worked out anew under the lock: what the sheet says is told once.
      if (returned === null) for (const note of returnNotes(read, resolved, language)) say(invocation, note);
      returned = resolved;
      return resolved.reports;
    },
    (finding, { after }) => {
      const row = returned === null ? null : rowOf(finding, after.plan, returned.rows);
      return row === null ? null : rowNote(rowPlace(read.file, read.sheet, row, language), finding.rule, language);
    },
  );
}

/** The return in a file, or from standard input for `-`; a usage error where there is not a single row to go on with. */
export async function returnGiven({ env, words: [given = ''] }: Invocation): Promise<ReadReturn> {
  const file = given === '-' ? 'stdin' : given;
  const bytes = given === '-' ? await env.stdin.read() : env.files.read(env.path.resolve(env.cwd, given));
  if (isReadFailure(bytes)) throw notRecorded({ why: 'no-return', file, failure: bytes });
  const read = await readReturn(bytes, file, returnWords);
  const { faults, rows } = read;
  if (faults.length > 0 && rows.length === 0) throw notRecorded({ why: 'bad-return', file, faults, rows: [] });
  return read;
}
