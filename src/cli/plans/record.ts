/** `dondoc record FILE` over several plans: the reports of one return, in all of the plans that it names or in none. */
import { rowPlace } from '../../output/words/returns.ts';
import { isRefusal, type RowProblem } from '../../record/refusal.ts';
import { type Returned, reportsReturned, rowOf } from '../../record/reports-returned.ts';
import type { ReadReturn } from '../../returns/return-row.ts';
import { returnGiven } from '../commands/record.ts';
import type { Invocation } from '../invocation.ts';
import { exitCodes } from '../recording/ending.ts';
import { dayGiven, onlyAgencyGiven, refuseHiddenOptions } from '../recording/given.ts';
import { notRecorded } from '../recording/not-recorded.ts';
import { say } from '../recording/show.ts';
import { returnNotes, rowNote } from '../words/return-notes.ts';
import { type PlanRecording, recordTogether } from './record-together.ts';
import { type RowsOfPlan, rowsByPlan } from './rows-by-plan.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  refuseHiddenOptions(invocation.options);
  const read = await returnGiven(invocation);
  const { parts, problems } = await rowsByPlan(invocation, read, folders);
  const returned = new Map<string, Returned>();
  const recordings = parts.map((part) => recordingOf(invocation, part, returned));
  let isTold = false;
  const tellAll = () => {
    refuseWrong(read, problems, [...returned.values()]);
    // Worked out anew under the locks: what the sheet says is told once.
    if (!isTold) for (const note of notesOn(invocation, read, [...returned.values()])) say(invocation, note);
    isTold = true;
  };
  if (recordings.length === 0) {
    refuseWrong(read, problems, []);
    throw notRecorded({ why: 'nothing-returned', file: read.file });
  }
  return exitCodes[await recordTogether(invocation, recordings, tellAll)];
}

function recordingOf(
  invocation: Invocation,
  { id, folder, read }: RowsOfPlan,
  returned: Map<string, Returned>,
): PlanRecording {
  const { language, options } = invocation;
  return {
    folder,
    invocation: { ...invocation, options: { ...options, plan: [folder] } },
    compose: ({ plan, today }) => {
      const reported = dayGiven('--reported', options.reported, today);
      const resolved = reportsReturned(plan, read, { agency: onlyAgencyGiven(options), reported, today });
      if (isRefusal(resolved)) return resolved;
      returned.set(id, resolved);
      return resolved.reports;
    },
    noteOn: (finding, { after }) => {
      const row = rowOf(finding, after.plan, returned.get(id)?.rows ?? new Map());
      return row === null ? null : rowNote(rowPlace(read.file, read.sheet, row, language), finding.rule, language);
    },
  };
}

/** A usage error with everything that is wrong with the sheet, and with its rows in any of the plans. */
function refuseWrong(read: ReadReturn, problems: readonly RowProblem[], returned: readonly Returned[]): void {
  const rows = [...problems, ...returned.flatMap(({ wrong }) => wrong?.rows ?? [])];
  if (rows.length === 0 && read.faults.length === 0) return;
  const inOrder = rows.toSorted((one, other) => one.row - other.row);
  throw notRecorded({ why: 'bad-return', file: read.file, faults: read.faults, rows: inOrder });
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
