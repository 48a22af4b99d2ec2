/** The entries of one file of a plan, as far as it can be read: any version of it that git remembers. */

import { assembleDocument } from '../plan/assemble-document.ts';
import { amendmentsOf, progressOf, requestsOf } from '../plan/assemble-events.ts';
import { fileKind } from '../plan/folder.ts';
import { shapeOf } from '../plan/shape.ts';
import { readSourceFile } from '../plan/source-file.ts';
import type { FileKind, WrittenSource } from '../plan/written.ts';
import { plainOf } from '../source/path.ts';
import { amendmentEntry, type Entry, planEntry, reportEntry, requestEntry, taskEntry } from './entry.ts';

/** The kinds of file that hold what a history tells of. */
export type HistoryFile = Extract<FileKind, 'plan' | 'appendix' | 'amendments' | 'progress'>;

/** The kind of the file with this name in the plan's folder; null for one that a history does not need. */
export function historyFile(name: string): HistoryFile | null {
  const kind = fileKind(name);
  return kind === 'plan' || kind === 'appendix' || kind === 'amendments' || kind === 'progress' ? kind : null;
}

/** What the file says; nothing where it cannot be read, since a mistake that was mended later is no entry. */
export async function entriesInFile(kind: HistoryFile, name: string, bytes: Uint8Array): Promise<readonly Entry[]> {
  switch (kind) {
    case 'plan': {
      const written = await writtenIn(kind, name, bytes);
      return written === null ? [] : [planEntry, ...taskEntries(written, [])];
    }
    case 'appendix': {
      const written = await writtenIn(kind, name, bytes);
      return written === null ? [] : taskEntries(null, [written]);
    }
    case 'amendments': {
      const written = await writtenIn(kind, name, bytes);
      if (written === null) return [];
      const changes = amendmentsOf(written).flatMap((amendment) =>
        amendment.changes.map((change) => amendmentEntry(amendment, change)),
      );
      return [...changes, ...requestsOf(written).map(requestEntry)];
    }
    case 'progress': {
      const written = await writtenIn(kind, name, bytes);
      if (written === null) return [];
      const { task, reports } = progressOf(written);
      return reports.map((report) => reportEntry(task, report));
    }
  }
}

function taskEntries(plan: WrittenSource<'plan'> | null, appendices: readonly WrittenSource<'appendix'>[]): Entry[] {
  return assembleDocument(plan, appendices).tasks.map(({ id }) => taskEntry(id));
}

async function writtenIn<Kind extends FileKind>(
  kind: Kind,
  file: string,
  bytes: Uint8Array,
): Promise<WrittenSource<Kind> | null> {
  const { source } = await readSourceFile(file, bytes);
  if (!source.readable) return null;
  const { written, originalPath } = shapeOf(kind, source.root === null ? {} : plainOf(source.root), true);
  return written === null ? null : { file, written, originalPath };
}
