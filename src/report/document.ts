/** `print`: the issued document, whole. */
import type { Appendix, AppendixRow, Origin, Plan, Task } from '../plan/model.ts';
import { nameOf } from '../view/agencies.ts';
import type { DocumentAnswer, PrintedAppendix } from './answers.ts';

/** The document with its appendices as tables of cells, whatever their columns. */
export function documentAnswer(plan: Plan): DocumentAnswer {
  const tasks: TasksByRow = new Map(plan.tasks.map((task) => [task.clause, task]));
  const appendices = plan.document.appendices.map((appendix) => printedAppendix(plan, appendix, tasks));
  return { kind: 'document', document: plan.document, appendices };
}

/** By where they stand: an id may stand twice. */
type TasksByRow = ReadonlyMap<Origin, Task>;

function printedAppendix(plan: Plan, appendix: Appendix, tasks: TasksByRow): PrintedAppendix {
  const { heading, title, note, columns, rows } = appendix;
  const cells = (row: AppendixRow) =>
    row.kind === 'group' ? groupCells(appendix, row) : columns.map(({ holds }) => cellOf(plan, holds, row, tasks));
  return {
    heading,
    title,
    note,
    columns: columns.map((column) => column.heading),
    rows: rows.map((row) => ({ isGroup: row.kind === 'group', cells: cells(row) })),
  };
}

/** A group's number and text stand where those of the tasks do; in the first cell where the table has no such column. */
function groupCells({ columns }: Appendix, { number, text }: AppendixRow): string[] {
  const at = (kind: string) =>
    Math.max(
      0,
      columns.findIndex(({ holds }) => holds === kind),
    );
  const cells = columns.map(() => '');
  for (const [kind, part] of [
    ['number', number],
    ['text', text],
  ] as const) {
    cells[at(kind)] = [cells[at(kind)], part].filter(Boolean).join(' ');
  }
  return cells;
}

function cellOf(plan: Plan, holds: string, row: Extract<AppendixRow, { kind: 'task' }>, tasks: TasksByRow): string {
  const task = tasks.get(row.origin);
  const names = (ids: readonly string[] = []) => ids.map((id) => nameOf(plan, id)).join('; ');
  switch (holds) {
    case 'number':
      return row.number;
    case 'text':
      return row.text;
    case 'lead':
      return task?.leadWording ?? names(task?.lead);
    case 'with':
      return task?.withWording ?? names(task?.with);
    case 'product':
      return task?.product ?? '';
    case 'due':
      return task?.wording ?? '';
    default:
      return (holds === 'note' && row.note) || (task?.extra[holds] ?? '');
  }
}
