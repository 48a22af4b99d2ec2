/** One entry as the edits of its file that write it, made one after the other, each with what the file must say afterwards. */
import type { Day } from '../calendar/day.ts';
import { fixedFiles, progressFolder } from '../plan/folder.ts';
import type { SourceFile } from '../plan/source-file.ts';
import { emptyMapping, isList } from '../source/path.ts';
import type { NodePath, Plain } from '../source/tree.ts';
import { applyEdit, dataOf } from './apply-edit.ts';
import { type FlowData, readBack } from './flow-text.ts';
import { insertItem, type ListPlace } from './insert-item.ts';
import { takesEntryFirst } from './mapping-entry.ts';
import type { NewEntry, NewReport } from './new-entry.ts';
import { setValue, type ValuePlace } from './set-value.ts';
import { writtenAmendment, writtenDecline, writtenReport, writtenRequest } from './written-entry.ts';

/** The file that the entry is written to, relative to the plan folder. */
export function fileOf(entry: NewEntry): string {
  switch (entry.kind) {
    case 'report':
      return `${progressFolder}/${entry.task}.yaml`;
    case 'amendment':
    case 'request':
      return fixedFiles.amendments;
    case 'decline':
      return entry.request.file;
    case 'occurrence':
      return entry.due.file;
  }
}

/** The file with the entry in it; an empty one is begun. */
export async function withEntry(source: SourceFile, entry: NewEntry): Promise<SourceFile> {
  switch (entry.kind) {
    case 'report':
      return await withReport(source, entry);
    case 'amendment':
      return await appended(source, 'amendments', writtenAmendment(entry));
    case 'request':
      return await appended(source, 'requests', writtenRequest(entry));
    case 'decline':
      return await valued(source, { mapping: entry.request.path, key: 'declined' }, writtenDecline(entry));
    case 'occurrence':
      return await valued(source, { mapping: entry.due.path, key: 'occurred' }, entry.day);
  }
}

/** Reports stand in the order of their dates; one of the same day as others comes behind them. */
async function withReport(source: SourceFile, report: NewReport): Promise<SourceFile> {
  const begun = source.root === null ? await valued(source, { mapping: [], key: 'task' }, report.task) : source;
  const after = lastWhere(itemsOf(begun, 'reports'), (item) => !isLater(item, report.date));
  return await inserted(begun, { mapping: [], key: 'reports', after }, writtenReport(report));
}

/**
 * The file's two lists grow at their ends. The one that comes second is begun above the other: what two branches enter, one
 * in each list, does not meet in one place then, where git would mix the lines.
 */
async function appended(source: SourceFile, key: 'amendments' | 'requests', item: FlowData): Promise<SourceFile> {
  const { text, root } = source;
  const after = lastWhere(itemsOf(source, key), () => true);
  const isBegunFirst = root?.kind === 'mapping' && takesEntryFirst(text, root);
  const place = { mapping: [], key, after, ...(isBegunFirst ? { begins: 'first' as const } : {}) };
  return await inserted(source, place, item);
}

async function inserted(source: SourceFile, place: ListPlace, item: FlowData): Promise<SourceFile> {
  const splices = insertItem(source.text, source.root, place, item);
  return await applyEdit(source, { splices, expected: withItem(dataOf(source), place, readBack(item)) });
}

async function valued(source: SourceFile, place: ValuePlace, value: FlowData): Promise<SourceFile> {
  const splices = setValue(source.text, source.root, place, value);
  return await applyEdit(source, { splices, expected: withValue(dataOf(source), place, readBack(value)) });
}

function itemsOf(source: SourceFile, key: string): readonly Plain[] {
  const data = dataOf(source);
  const list = typeof data === 'string' || isList(data) ? undefined : data[key];
  return list !== undefined && isList(list) ? list : [];
}

function lastWhere(items: readonly Plain[], holds: (item: Plain) => boolean): number | null {
  const index = items.findLastIndex(holds);
  return index === -1 ? null : index;
}

function isLater(item: Plain, day: Day): boolean {
  const date = typeof item === 'string' || isList(item) ? undefined : item['date'];
  return typeof date === 'string' && date > day;
}

/** The data with the item in the list; a list that is missing or blank is made. */
function withItem(data: Plain, { mapping, key, after, begins }: ListPlace, item: Plain): Plain {
  const begun = begins === 'first' ? withKeyFirst(data, key) : data;
  return changedAt(begun, [...mapping, key], (list) => {
    const items = list !== undefined && isList(list) ? list : [];
    return items.toSpliced(after === null ? 0 : after + 1, 0, item);
  });
}

/** The mapping with the key before the others; one that it has stays where it is. */
function withKeyFirst(data: Plain, key: string): Plain {
  return typeof data === 'string' || isList(data) || key in data ? data : { [key]: '', ...data };
}

/** The data with this as the key's value. */
function withValue(data: Plain, { mapping, key }: ValuePlace, value: Plain): Plain {
  return changedAt(data, [...mapping, key], () => value);
}

function changedAt(
  data: Plain | undefined,
  [step, ...rest]: NodePath,
  change: (old: Plain | undefined) => Plain,
): Plain {
  if (step === undefined) return change(data);
  if (data === undefined || typeof data === 'string') return changedAt(emptyMapping(), [step, ...rest], change);
  if (isList(data)) return data.with(Number(step), changedAt(data[Number(step)], rest, change));
  const copy = Object.assign(emptyMapping(), data);
  copy[step] = changedAt(data[step], rest, change);
  return copy;
}
