/** What changed in the amendments: they are known by the number and date of the document that grants them. */
import { dueName } from '../calendar/due-name.ts';
import type { Amendment, Change as AmendmentChange } from '../plan/model.ts';
import { type Change, inAfter, inBefore } from './change.ts';
import { dueKeys } from './duty-keys.ts';
import { instrumentKey } from './instrument-text.ts';
import { pairBy, thenBy } from './pairing.ts';
import { type Apart, saidText } from './said.ts';

/**
 * The changes of the amendments; `renamed` gives the later id of a task that changed its id. Of several entries under
 * one document those that say the same are the same; one whose document was named otherwise is known by what it changes.
 */
export function compareAmendments(
  before: readonly Amendment[],
  after: readonly Amendment[],
  renamed: ReadonlyMap<string, string>,
): Change[] {
  const textOf = (amendment: Amendment) => amendmentText(amendment, renamed);
  const { gone: old, come: now } = pairBy(before, after, textOf);
  const byInstrument = pairBy(old, now, ({ instrument }, index) => instrumentKey(instrument) || `none ${index}`);
  const { pairs, gone, come } = thenBy(byInstrument, ({ changes }) => changesText(changes, renamed));
  return [
    ...gone.map((amendment) => removed(amendment, renamed)),
    ...pairs.map(([was, is]) => edited(was, is)),
    ...come.map(added),
  ];
}

/** Whether the two are one document that changes the same. */
export function isSameAmendment(one: Amendment, other: Amendment): boolean {
  if (instrumentKey(one.instrument) !== instrumentKey(other.instrument)) return false;
  return changesText(one.changes, new Map()) === changesText(other.changes, new Map());
}

/** Whether the two say the same, document, reason and all. */
export function saysTheSame(one: Amendment, other: Amendment): boolean {
  return amendmentText(one, new Map()) === amendmentText(other, new Map());
}

function removed(amendment: Amendment, renamed: ReadonlyMap<string, string>): Change {
  const task = onlyTask(amendment);
  const at = inBefore(amendment.origin);
  return { kind: 'amendment-removed', amendment, at, task: task === null ? null : (renamed.get(task) ?? task) };
}

function edited(before: Amendment, after: Amendment): Change {
  return { kind: 'amendment-edited', before, after, at: inAfter(after.origin), task: onlyTask(after) };
}

function added(amendment: Amendment): Change {
  const { changes, origin } = amendment;
  return { kind: 'amendment-added', amendment, changes, at: inAfter(origin), task: onlyTask(amendment) };
}

/** The task of an amendment that changes just one. */
function onlyTask({ changes }: Amendment): string | null {
  const tasks = new Set(changes.map(({ task }) => task));
  return tasks.size === 1 ? ([...tasks][0] ?? null) : null;
}

function amendmentText(amendment: Amendment, renamed: ReadonlyMap<string, string>): string {
  return JSON.stringify([
    saidText(amendment.origin.written, { changes: true }),
    changesText(amendment.changes, renamed),
  ]);
}

function changesText(changes: readonly AmendmentChange[], renamed: ReadonlyMap<string, string>): string {
  const texts = changes.map((change) => amendedText({ ...change, task: renamed.get(change.task) ?? change.task }));
  return texts.toSorted().join('\n');
}

/** All that the change says, as one text; the order of agencies says nothing. */
export function amendedText({ task, due, lead, with: supporting, origin }: AmendmentChange): string {
  const agencies = [lead, supporting].map((moved) => moved && [moved.from.toSorted(), moved.to.toSorted()]);
  const deadlines = due && [dueName(due.from), dueName(due.to)];
  return JSON.stringify([task, deadlines, ...agencies, saidText(origin.written, changeKeys)]);
}

/** The keys of a change that are compared for what they mean. */
export const changeKeys = {
  task: true,
  due: { from: dueKeys, to: dueKeys },
  lead: { from: true, to: true },
  with: { from: true, to: true },
} as const satisfies Apart;
