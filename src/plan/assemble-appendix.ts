/** An appendix: its table as printed, and the tasks in it, each row under the rows that head it (`PL.II.12`). */
import { dutyOf } from './assemble-duty.ts';
import { appendixNumber } from './folder.ts';
import { type Appendix, type AppendixRow, type Column, type Task, usualCells } from './model.ts';
import { originAt } from './origin.ts';
import { appendixId, bareNumber, type Numbered, numberedUnder } from './task-id.ts';
import type { WrittenFile, WrittenSource } from './written.ts';

type WrittenRow = WrittenFile<'appendix'>['rows'][number];
type WrittenTaskRow = Exclude<WrittenRow, { group: string }>;

/** The appendix; its tasks come behind those that are there. */
export function appendixOf(source: WrittenSource<'appendix'>, tasks: Task[]): Appendix {
  const { written } = source;
  const id = appendixId(appendixNumber(source.file) ?? 1);
  const numbering = written.numbering ?? 'running';
  let heads: Heads = [];
  let groups = 0;
  const rows = written.rows.map((row, index): AppendixRow => {
    const origin = originAt(source, ['rows', index]);
    if ('group' in row) {
      groups += 1;
      heads = headsAfter(heads, id, row.group, groups);
      return { kind: 'group', id: idOf(heads.at(-1)) ?? id, number: row.group, text: row.text, origin };
    }
    const section = placeUnder(heads, id, row.number).id;
    const task = row.id ?? (numbering === 'by-group' ? section : `${id}.${bareNumber(row.number)}`);
    const label = labelOf(id, heads, numbering, row);
    tasks.push({ ...rowTask(row, task, section, origin), label, group: idOf(heads.at(-1)) });
    return {
      kind: 'task',
      number: row.number,
      text: row.text,
      note: row.note ?? '',
      task,
      group: idOf(heads.at(-1)),
      origin,
    };
  });
  return {
    id,
    heading: written.heading ?? '',
    title: written.title ?? '',
    note: written.note ?? '',
    numbering,
    columns: columnsOf(written.columns),
    rows,
    origin: originAt(source, []),
  };
}

function rowTask(
  row: WrittenTaskRow,
  id: string,
  section: string,
  origin: Task['origin'],
): Omit<Task, 'label' | 'group'> {
  return { id, source: 'appendix', section, text: row.text, ...dutyOf(row), origin, clause: origin };
}

function idOf(head: Heads[number] | undefined): string | null {
  return head?.numbered.id ?? null;
}

function labelOf(id: string, heads: Heads, numbering: Appendix['numbering'], { number }: WrittenTaskRow): string {
  const group = idOf(heads.at(-1))?.slice(id.length + 1);
  const within = group === undefined || numbering === 'running' ? '' : `, nhóm ${group}`;
  return `Phụ lục${id === 'PL' ? '' : ` ${id.slice(2)}`}${within}, số TT ${bareNumber(number)}`;
}

/** A heading alone is one of the usual five, by its place; beyond them it holds what stands under its own name. */
function columnsOf(written: WrittenFile<'appendix'>['columns'] = []): readonly Column[] {
  const columns = written.map((column, index) =>
    typeof column === 'string' ? { heading: column, holds: usualCells[index] ?? column } : column,
  );
  // Where headings are missing, no cell is.
  const isUsual = written.every((column) => typeof column === 'string');
  const missing = isUsual ? usualCells.slice(columns.length).map((holds) => ({ heading: '', holds })) : [];
  return [...columns, ...missing];
}

/** A row that heads others, with the form of its number: two of one form stand side by side, one of another form below. */
interface Head {
  readonly form: string;
  readonly numbered: Numbered;
}

/** The heads over the row at hand, outermost first. */
type Heads = readonly Head[];

/** The heads after a row that heads others: it takes the place of the one of its form, and of all below that. */
function headsAfter(heads: Heads, appendix: string, number: string, ordinal: number): Heads {
  const bare = bareNumber(number);
  const form = formOf(bare);
  const level = heads.findIndex((head) => head.form === form);
  const above = level < 0 ? heads : heads.slice(0, level);
  // One without a number is still to be named: by its place among all the heads.
  return [...above, { form, numbered: placeUnder(above, appendix, bare === '' ? `nhom-${ordinal}` : bare) }];
}

/** The place in the numbering of what stands under these heads, or straight in the appendix. */
function placeUnder(heads: Heads, appendix: string, number: string): Numbered {
  return numberedUnder(heads.at(-1)?.numbered ?? { id: appendix, prefix: '', number: '' }, bareNumber(number), 0);
}

function formOf(number: string): string {
  if (/^[IVX]+$/.test(number)) return 'roman';
  if (/^\d+(?:\.\d+)*$/.test(number)) return `digits ${number.split('.').length}`;
  if (/^\p{Lu}$/u.test(number)) return 'capital';
  if (/^\p{Ll}$/u.test(number)) return 'letter';
  return number === '' ? 'none' : 'other';
}
