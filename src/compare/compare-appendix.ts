/** What changed in the issued text of the appendices: rows are known by their tasks. */
import type { Appendix, TaskRow } from '../plan/model.ts';
import { type Change, inAfter } from './change.ts';
import { compareGroups } from './compare-groups.ts';
import { dutyKeys } from './duty-keys.ts';
import { changedText } from './issued-part.ts';
import { type Pair, pairBy } from './pairing.ts';
import { saidChanges, saidIn } from './said.ts';

/** The changes of each appendix's head and rows; a task that is gone or has come is told as such. */
export function compareAppendices(
  before: readonly Appendix[],
  after: readonly Appendix[],
  renamed: ReadonlyMap<string, string>,
): Change[] {
  const rowsOf = (appendices: readonly Appendix[]) => appendices.flatMap(({ rows }) => rows);
  const tasksOf = (appendices: readonly Appendix[]) => rowsOf(appendices).filter((row) => row.kind === 'task');
  const tasks = pairBy(tasksOf(before), tasksOf(after), ({ task }) => renamed.get(task) ?? task).pairs;
  const files = [...new Set([...before, ...after].map(({ origin }) => origin.file))];
  return [
    ...files.flatMap((file) => headChanges(file, ...inBoth(before, after, file))),
    ...tasks.flatMap(taskChanges),
    ...compareGroups(rowsOf(before), rowsOf(after), renamed),
  ];
}

type Both = readonly [before: Appendix | null, after: Appendix | null];

function inBoth(before: readonly Appendix[], after: readonly Appendix[], file: string): Both {
  const held = (appendices: readonly Appendix[]) => appendices.find(({ origin }) => origin.file === file) ?? null;
  return [held(before), held(after)];
}

function headChanges(file: string, before: Appendix | null, after: Appendix | null): Change[] {
  const headOf = (appendix: Appendix | null) => saidIn(appendix?.origin.written ?? {}, { rows: true });
  return saidChanges(headOf(before), headOf(after)).map(({ key, ...texts }) => {
    const part = `${file.replace(/\.yaml$/, '')}.${key}`;
    return { kind: 'issued-text', part, ...texts, at: inAfter({ file, path: [] }, ...key.split('.')), task: null };
  });
}

function taskChanges([before, after]: Pair<TaskRow>): Change[] {
  const { task, origin } = after;
  // A file that both versions have was read once.
  if (before.origin.written === origin.written) return [];
  return (
    saidChanges(saidIn(before.origin.written, dutyKeys), saidIn(origin.written, dutyKeys))
      // A new number under which the task has a new id is told as the task's.
      .filter(({ key }) => key !== 'number' || before.task === task)
      .map((change) => changedText(task, origin, change, task))
  );
}
