/** `dondoc record FILE`: the reports of a return that an agency sent back, all of them or none. */
import { returnWords } from '../../output/words/return-columns.ts';
import { rowPlace } from '../../output/words/returns.ts';
import { isReadFailure } from '../../plan/folder.ts';
import { isRefusal } from '../../record/refusal.ts';
import { type Returned, reportsReturned, rowsOfFindings } from '../../record/reports-returned.ts';
import { readReturn } from '../../returns/read-return.ts';
import type { ReadReturn } from '../../returns/return-row.ts';
import type { Invocation } from '../invocation.ts';
import { onlyAgency } from '../option-values.ts';
import { dayGiven } from '../recording/given.ts';
import { notRecorded } from '../recording/not-recorded.ts';
import type { Recording } from '../recording/worth-writing.ts';
import { record } from '../recording/write.ts';
import { say } from '../say.ts';
import { returnNotes, rowNote } from '../words/return-notes.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { language } = invocation;
  const read = await returnGiven(invocation);
  let last: Returned | null = null;
  const { compose, noteOn } = returnRecording(invocation, read, (returned) => {
    // Worked out anew under the lock: what the sheet says is told once.
    const isFresh = last === null && returned.wrong === null;
    if (isFresh) for (const note of returnNotes(read, returned, language)) say(invocation, note);
    last = returned;
  });
  return await record(invocation, compose, noteOn, () => (last?.wrong == null ? null : notRecorded(last.wrong)));
}

/** How the rows of a return are recorded in one plan; `keep` is given what they came to, each time that is worked out. */
export function returnRecording(
  { language, options }: Invocation,
  read: ReadReturn,
  keep: (returned: Returned) => void,
): Pick<Recording, 'compose' | 'noteOn'> {
  let rows: Returned['rows'] = new Map();
  return {
    compose: ({ plan, today }) => {
      const reported = dayGiven('--reported', options.reported, today);
      const resolved = reportsReturned(plan, read, { agency: onlyAgency(options), reported, today });
      if (isRefusal(resolved)) return resolved;
      rows = resolved.rows;
      keep(resolved);
      return resolved.reports;
    },
    noteOn: ({ after }) => {
      const rowOf = rowsOfFindings(after.plan, rows);
      return (finding) => {
        const row = rowOf(finding);
        return row === null ? null : rowNote(rowPlace(read.file, read.sheet, row, language), finding.rule, language);
      };
    },
  };
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
