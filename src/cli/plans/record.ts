/** `dondoc record FILE` over several plans: the reports of one return, in all of the plans that it names or in none. */
import type { RowProblem } from '../../record/refusal.ts';
import type { Returned } from '../../record/reports-returned.ts';
import type { ReadReturn } from '../../returns/return-row.ts';
import { returnGiven, returnRecording } from '../commands/record.ts';
import type { Invocation } from '../invocation.ts';
import { refuseHiddenOptions } from '../recording/given.ts';
import { notRecorded } from '../recording/not-recorded.ts';
import { write } from '../recording/write.ts';
import { say } from '../say.ts';
import type { UsageError } from '../usage-error.ts';
import { returnNotes } from '../words/return-notes.ts';
import { rowsByPlan } from './rows-by-plan.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  refuseHiddenOptions(invocation.options);
  const read = await returnGiven(invocation);
  const { parts, problems } = await rowsByPlan(invocation, read, folders);
  const returned = new Map<string, Returned>();
  const wrong = () => wrongWith(read, problems, [...returned.values()]);
  if (parts.length === 0) throw wrong() ?? notRecorded({ why: 'nothing-returned', file: read.file });
  let isTold = false;
  return await write({
    invocation,
    isOverPlans: true,
    recordings: parts.map(({ id, folder, read: own }) => ({
      invocation: { ...invocation, options: { ...invocation.options, plan: [folder] } },
      folder: () => folder,
      ...returnRecording(invocation, own, (one) => returned.set(id, one)),
    })),
    wrong: () => {
      const why = wrong();
      // Worked out anew under the locks: what the sheet says is told once.
      if (why === null && !isTold)
        for (const note of notesOn(invocation, read, [...returned.values()])) say(invocation, note);
      isTold ||= why === null;
      return why;
    },
  });
}

/** Everything that is wrong with the sheet, and with its rows in any of the plans; null for nothing. */
function wrongWith(
  read: ReadReturn,
  problems: readonly RowProblem[],
  returned: readonly Returned[],
): UsageError | null {
  const rows = [...problems, ...returned.flatMap(({ wrong }) => wrong?.rows ?? [])];
  if (rows.length === 0 && read.faults.length === 0) return null;
  const inOrder = rows.toSorted((one, other) => one.row - other.row);
  return notRecorded({ why: 'bad-return', file: read.file, faults: read.faults, rows: inOrder });
}

function notesOn({ language }: Invocation, read: ReadReturn, returned: readonly Returned[]): readonly string[] {
  const sum = (count: (one: Returned) => number) => returned.reduce((all, one) => all + count(one), 0);
  const all: Returned = {
    reports: returned.flatMap(({ reports }) => reports),
    rows: new Map(returned.flatMap(({ rows }) => [...rows])),
    known: sum(({ known }) => known),
    repeated: sum(({ repeated }) => repeated),
    wrong: null,
  };
  return returnNotes(read, all, language);
}
