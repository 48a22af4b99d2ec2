/** What changed in the appendix's issued text: rows are known by their tasks. */
import { fixedFiles } from '../plan/folder.ts';
import type { Appendix, AppendixRow } from '../plan/model.ts';
import type { Change } from './change.ts';
import { dutyKeys } from './duty-keys.ts';
import { changedText } from './issued-part.ts';
import { type Pair, pairBy } from './pairing.ts';
import { saidChanges, saidIn } from './said.ts';
import { inAfter } from './versioned-place.ts';

/** The changes of the appendix's head and rows; a row that is gone or has come is told as its task. */
export function compareAppendix(
  before: Appendix | null,
  after: Appendix | null,
  renamed: ReadonlyMap<string, string>,
): Change[] {
  const pairs = pairBy(before?.rows ?? [], after?.rows ?? [], ({ task }) => renamed.get(task) ?? task).pairs;
  return [...headChanges(before, after), ...pairs.flatMap(rowChanges)];
}

function headChanges(before: Appendix | null, after: Appendix | null): Change[] {
  const origin = after?.origin ?? { file: fixedFiles.appendix.name, path: [] };
  const headOf = (appendix: Appendix | null) => saidIn(appendix?.origin.written ?? {}, { rows: true });
  return saidChanges(headOf(before), headOf(after)).map(({ key, ...texts }) => {
    return { kind: 'issued-text', part: `appendix.${key}`, ...texts, at: inAfter(origin, key), task: null };
  });
}

function rowChanges([before, after]: Pair<AppendixRow>): Change[] {
  const { task, origin } = after;
  return (
    saidChanges(saidIn(before.origin.written, dutyKeys), saidIn(origin.written, dutyKeys))
      // A new number under which the task has a new id is told as the task's.
      .filter(({ key }) => key !== 'number' || before.task === task)
      .map((change) => changedText(task, origin, change, task))
  );
}
