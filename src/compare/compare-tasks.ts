/** What changed in the duties themselves: which there are, their ids, deadlines, agencies and wordings as issued. */

import type { Due } from '../calendar/due.ts';
import { sameDue } from '../calendar/due-name.ts';
import { sameText } from '../calendar/fold.ts';
import type { Task } from '../plan/model.ts';
import { type Change, inAfter, inBefore } from './change.ts';
import { dutyKeys } from './duty-keys.ts';
import { changedText } from './issued-part.ts';
import type { Pair } from './pairing.ts';
import { saidChanges, saidIn } from './said.ts';
import type { TaskPairing } from './task-pairs.ts';

/** The changes of the tasks: those that are gone, those that have come, then task by task of those that stayed. */
export function compareTasks({ pairs, gone, come }: TaskPairing): Change[] {
  return [
    ...gone.map(({ id, clause }): Change => ({ kind: 'task-removed', id, at: inBefore(clause), task: id })),
    ...come.map(({ id, clause }): Change => ({ kind: 'task-added', id, at: inAfter(clause), task: id })),
    ...pairs.flatMap((pair) => [...changesOf(pair)]),
  ];
}

function* changesOf([before, after]: Pair<Task>): Iterable<Change> {
  const task = after.id;
  if (!sameText(before.text, after.text) && !standsInOnePlace(before, after)) {
    yield changedText(task, after.clause, { key: 'text', before: before.text, after: after.text }, task);
  }
  if (before.id !== task) {
    yield { kind: 'task-id', before: before.id, after: task, at: inAfter(after.clause, 'number'), task };
  }
  if (!sameDeadline(before.due, after.due)) {
    yield { kind: 'deadline', before: before.due, after: after.due, at: inAfter(after.origin, 'due'), task };
  }
  for (const kind of ['lead', 'with'] as const) {
    if (sameEntries(before[kind], after[kind])) continue;
    yield { kind, before: before[kind], after: after[kind], at: inAfter(after.origin, kind), task };
  }
  if (!sameText(before.wording, after.wording)) {
    const texts = { key: 'wording', before: before.wording, after: after.wording };
    yield changedText(task, after.origin, texts, task);
  }
  // Of a row that stays one, `compareAppendices` tells the rest.
  if (before.source === 'appendix' && after.source === 'appendix') return;
  const rest = ({ origin }: Task) => saidIn(origin.written, besides);
  for (const change of saidChanges(rest(before), rest(after))) yield changedText(task, after.origin, change, task);
}

/** Keys that are compared above, those of a row's own text included. */
const besides = { ...dutyKeys, number: true, text: true } as const;

/** Whether the clause or row that states it is the same, by the numbering: its text is compared with the document then. */
function standsInOnePlace(before: Task, after: Task): boolean {
  if (before.source !== after.source) return false;
  return before.source === 'appendix' || before.label === after.label;
}

function sameDeadline(a: Due | null, b: Due | null): boolean {
  return a === null || b === null ? a === b : sameDue(a, b);
}

/** Whether both hold the same entries, in whatever order. */
function sameEntries(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.toSorted().join('\n') === b.toSorted().join('\n');
}
