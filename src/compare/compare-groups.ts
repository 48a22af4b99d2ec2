/** What changed in the rows that head others: their own text, and which tasks stand under them. */

import { plainText } from '../calendar/fold.ts';
import type { AppendixRow, GroupRow, TaskRow } from '../plan/model.ts';
import { type Change, inAfter, inBefore } from './change.ts';
import { changedText } from './issued-part.ts';
import { type Pair, pairBy } from './pairing.ts';
import { saidChanges, saidIn } from './said.ts';

/** The changes of the groups, and each task that stands under another: its row says nothing of it. */
export function compareGroups(
  before: readonly AppendixRow[],
  after: readonly AppendixRow[],
  renamed: ReadonlyMap<string, string>,
): Change[] {
  const byId = pairBy(groupsIn(before), groupsIn(after), ({ id }) => id);
  const byText = pairBy(byId.gone, byId.come, ({ text }) => plainText(text));
  const pairs = [...byId.pairs, ...byText.pairs];
  const now = new Map(pairs.map(([was, is]) => [was.id, is.id]));
  return [
    ...byText.gone.map(({ id, text, origin }) => ({ ...head(id, text, null), at: inBefore(origin) })),
    ...byText.come.map(({ id, text, origin }) => ({ ...head(id, null, text), at: inAfter(origin) })),
    ...pairs.flatMap(changesOf),
    ...movedTasks(
      before,
      after,
      (task) => renamed.get(task) ?? task,
      (group) => now.get(group) ?? group,
    ),
  ];
}

function head(part: string, before: string | null, after: string | null) {
  return { kind: 'issued-text', part, before, after, task: null } as const;
}

function changesOf([before, after]: Pair<GroupRow>): Change[] {
  return saidChanges(saidIn(before.origin.written), saidIn(after.origin.written)).map((change) =>
    changedText(after.id, after.origin, change, null),
  );
}

/** A task is told where it stands under another row than before, unless that row only has another number now. */
function movedTasks(
  before: readonly AppendixRow[],
  after: readonly AppendixRow[],
  taskNow: (task: string) => string,
  groupNow: (group: string) => string,
): Change[] {
  const { pairs } = pairBy(tasksIn(before), tasksIn(after), ({ task }) => taskNow(task));
  return pairs.flatMap(([{ group: was }, { task, group: is, origin }]): Change[] => {
    if ((was === null ? null : groupNow(was)) === is) return [];
    return [{ kind: 'issued-text', part: `${task} group`, before: was, after: is, at: inAfter(origin), task }];
  });
}

function tasksIn(rows: readonly AppendixRow[]): TaskRow[] {
  return rows.filter((row) => row.kind === 'task');
}

function groupsIn(rows: readonly AppendixRow[]): GroupRow[] {
  return rows.filter((row) => row.kind === 'group');
}
