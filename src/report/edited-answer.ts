/** A report or amendment that was edited: both versions as they are shown, and the keys besides that say something else. */

import type { Change } from '../compare/change.ts';
import { changeKeys } from '../compare/compare-amendments.ts';
import { type Apart, type SaidChange, saidChanges, saidIn } from '../compare/said.ts';
import { grouped } from '../plan/grouped.ts';
import type { WrittenOrigin } from '../plan/model.ts';
import type { AmendmentAnswer, ReportAnswer, RequestAnswer } from './answers.ts';
import type { ChangeDetails } from './diff-answer.ts';

/** The report in both versions. */
export function editedReport(
  before: ReportAnswer,
  after: ReportAnswer,
  edited: Extract<Change, { kind: 'report-edited' }>,
): ChangeDetails {
  const others = besides(edited.before, edited.after, keysOf([before, after]));
  return { kind: 'report-edited', before, after, others };
}

/** The amendment in both versions. */
export function editedAmendment(
  before: AmendmentAnswer,
  after: AmendmentAnswer,
  edited: Extract<Change, { kind: 'amendment-edited' }>,
): ChangeDetails {
  const changes = { ...changeKeys, suspend: true, resume: true, withdraw: true } as const;
  const others = besides(edited.before, edited.after, { ...keysOf([before, after]), changes });
  return { kind: 'amendment-edited', before, after, others };
}

/** The request in both versions. */
export function editedRequest(
  before: RequestAnswer,
  after: RequestAnswer,
  edited: Extract<Change, { kind: 'request-edited' }>,
): ChangeDetails {
  const others = besides(edited.before, edited.after, { ...keysOf([before, after]), task: true });
  return { kind: 'request-edited', before, after, others };
}

interface Stated {
  readonly origin: WrittenOrigin;
}

function besides({ origin: before }: Stated, { origin: after }: Stated, shown: Apart): readonly SaidChange[] {
  return saidChanges(saidIn(before.written, shown), saidIn(after.written, shown), ', ');
}

/** The keys that the answers show: they have their names from the files. */
function keysOf(answers: readonly object[]): Apart {
  const values = grouped(
    answers.flatMap((answer) => Object.entries(answer) as [string, unknown][]),
    ([key]) => key,
  );
  return Object.fromEntries(
    [...values].map(([key, entries]) => {
      const below = entries.flatMap(([, value]) => [value].flat().filter(isMapping));
      return [key, below.length === 0 ? true : keysOf(below)];
    }),
  );
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
