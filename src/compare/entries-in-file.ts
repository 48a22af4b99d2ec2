/** The entries of one file of a plan, as far as it can be read: any version of it that git remembers. */

import { assembleDocument } from '../plan/assemble-document.ts';
import { amendmentsOf, progressOf, requestsOf } from '../plan/assemble-events.ts';
import { fileKind } from '../plan/folder.ts';
import { shapeOf } from '../plan/shape.ts';
import { readSourceFile, type SourceFile } from '../plan/source-file.ts';
import type { FileKind, WrittenSource } from '../plan/written.ts';
import { emptyMapping, plainOf } from '../source/path.ts';
import type { Entry as MappingEntry, SourceNode } from '../source/tree.ts';
import { amendmentEntry, type Entry, planEntry, reportEntry, requestEntry, taskEntry } from './entry.ts';
import { keepVersion, noVersions, type ReadVersions, unreadPart } from './read-versions.ts';

/** The kinds of file that hold what a history tells of. */
export type HistoryFile = Extract<FileKind, 'plan' | 'appendix' | 'amendments' | 'progress'>;

/** The lists that grow by an entry at a time. What other files hold gets its id from where it stands. */
const lists: Readonly<Record<HistoryFile, readonly string[]>> = {
  plan: [],
  appendix: [],
  amendments: ['amendments', 'requests'],
  progress: ['reports'],
};

/** The kind of the file with this name in the plan's folder; null for one that a history does not need. */
export function historyFile(name: string): HistoryFile | null {
  const kind = fileKind(name);
  return kind !== null && kind in lists ? (kind as HistoryFile) : null;
}

/** What the files of each kind say. */
const entriesOf: { readonly [Kind in HistoryFile]: (written: WrittenSource<Kind>) => readonly Entry[] } = {
  plan: (written) => [planEntry, ...taskEntries(written, [])],
  appendix: (written) => taskEntries(null, [written]),
  amendments: (written) => [
    ...amendmentsOf(written).flatMap((amendment) => amendment.changes.map((one) => amendmentEntry(amendment, one))),
    ...requestsOf(written).map(requestEntry),
  ],
  progress: (written) => {
    const { task, reports } = progressOf(written);
    return reports.map((report) => reportEntry(task, report));
  },
};

/**
 * What the file says; nothing where it cannot be read, since a mistake that was mended later is no entry. `earlier` gathers the
 * entries of lists as they are typed: of an earlier version's, which a later one mostly repeats, nothing is said again.
 */
export async function entriesInFile<Kind extends HistoryFile>(
  kind: Kind,
  name: string,
  bytes: Uint8Array,
  earlier: ReadVersions = noVersions(),
): Promise<readonly Entry[]> {
  const written = await writtenIn(kind, name, bytes, earlier);
  return written === null ? [] : entriesOf[kind](written);
}

function taskEntries(plan: WrittenSource<'plan'> | null, appendices: readonly WrittenSource<'appendix'>[]): Entry[] {
  return assembleDocument(plan, appendices).tasks.map(({ id }) => taskEntry(id));
}

async function writtenIn<Kind extends HistoryFile>(
  kind: Kind,
  file: string,
  bytes: Uint8Array,
  earlier: ReadVersions,
): Promise<WrittenSource<Kind> | null> {
  const { source } = await readSourceFile(file, unreadPart(earlier, file, bytes));
  if (!source.readable) return null;
  const { rest, typed } = withoutSeen(source, lists[kind], earlier.typed);
  const { written, originalPath } = shapeOf(kind, rest === null ? emptyMapping() : plainOf(rest), true);
  if (written === null) return null;
  for (const text of typed) earlier.typed.add(text);
  keepVersion(earlier, bytes, source, lists[kind]);
  return { file, written, originalPath };
}

/** The file without the entries seen before, and those that are left as they are typed. */
function withoutSeen(
  { root, text }: SourceFile,
  keys: readonly string[],
  seen: ReadonlySet<string>,
): { readonly rest: SourceNode | null; readonly typed: readonly string[] } {
  if (root?.kind !== 'mapping' || keys.length === 0) return { rest: root, typed: [] };
  const typed: string[] = [];
  const isList = ({ key, value }: MappingEntry) => keys.includes(key.value) && value.kind === 'sequence';
  // A report says nothing of its task: the rest of the file does.
  const around = root.entries
    .filter((entry) => !isList(entry))
    .map(({ key, value }) => text.slice(key.start, value.end));
  const isNew = (list: string) => (item: SourceNode) => {
    // From the start of its line, since how deep it stands may mean something.
    const entry = [...around, list, text.slice(text.lastIndexOf('\n', item.start) + 1, item.end)].join('\n');
    typed.push(entry);
    return !seen.has(entry);
  };
  const entries = root.entries.map((entry) =>
    entry.value.kind === 'sequence' && isList(entry)
      ? { ...entry, value: { ...entry.value, items: entry.value.items.filter(isNew(entry.key.value)) } }
      : entry,
  );
  return { rest: { ...root, entries }, typed };
}
