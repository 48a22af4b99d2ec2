/** What changed in the files beside the plan itself, and under keys of the others that nothing else compares: entry by entry. */
import { fileKind } from '../plan/folder.ts';
import type { Plan } from '../plan/model.ts';
import type { FileKind } from '../plan/written.ts';
import { isList } from '../source/path.ts';
import type { Plain } from '../source/tree.ts';
import { type Change, inAfter, inBefore } from './change.ts';
import { pairBy, sideBySide } from './pairing.ts';
import { type Apart, keyedText, saidIn, saidText, writtenFile } from './said.ts';

/** What the other comparisons tell. A year off is known by its days. */
const toldElsewhere: Readonly<Record<FileKind, Apart | null>> = {
  plan: null,
  appendix: null,
  agencies: { agencies: true, groups: true },
  amendments: { amendments: true, requests: true },
  progress: { task: true, reports: true },
  'days-off': { years: { year: true, off: true, worked: true } },
  exceptions: {},
  baseline: {},
  reminders: {},
};

/** Exceptions, known findings and who is reminded how, that have come, are gone, or say something else, and whatever is said of a file as a whole. */
export function compareFiles(before: Plan, after: Plan): Change[] {
  const names = new Set([...before.files, ...after.files].map(({ file }) => file));
  return [...names].flatMap((file) => {
    const apart = toldElsewhere[fileKind(file) ?? 'progress'];
    if (apart === null) return [];
    const [was, is] = [writtenFile(before, file), writtenFile(after, file)];
    // A file that both have was read once.
    if (was === is) return [];
    const [old, now] = [saidIn(was, apart), saidIn(is, apart)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
      changesUnder(file, key, itemsOf(old.get(key)), itemsOf(now.get(key))),
    );
  });
}

/** The items one has and the other has not, side by side; the order of entries says nothing. */
function changesUnder(file: string, key: string, before: readonly Plain[], after: readonly Plain[]): Change[] {
  const at = { file, path: [] };
  return sideBySide(pairBy(before, after, (item) => saidText({ item }))).map(([old, now]) => {
    return {
      kind: 'file-entry',
      file,
      key,
      before: old === undefined ? null : keyedText(old),
      after: now === undefined ? null : keyedText(now),
      at: now === undefined ? inBefore(at, key) : inAfter(at, key),
      task: null,
    };
  });
}

function itemsOf(value: Plain | undefined): readonly Plain[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}
