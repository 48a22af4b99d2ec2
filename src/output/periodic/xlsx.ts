/** A periodic report as a workbook: its text with the figures, the agencies, and every task with real days to sort and filter by. */
import type { CellObject } from 'write-excel-file/universal';
import { grouped } from '../../plan/grouped.ts';
import type { AnyReport, ToldInReport } from '../../report/periodic/answer.ts';
import { cellOf, headCell } from '../excel/cells.ts';
import { type PlainSheet, type SheetLine, type SheetRow, workbook } from '../excel/workbook.ts';
import { bookHead, bookWidths, taskRow } from '../office/columns.ts';
import { bookWords } from '../words/book.ts';
import type { Language } from '../words/language.ts';
import { labelsIn, type MaybeOfPlan } from '../words/plan-labels.ts';
import { tasksByStanding } from './annexes.ts';
import { type Annex, type Block, headingText, type Paper, type PaperTable } from './paper.ts';
import { reportPaper } from './report-paper.ts';
import { tasksIn } from './told-report.ts';

const bold: CellObject = { fontWeight: 'bold' };

function titled(first: string, ...others: readonly string[]): readonly SheetLine[] {
  return [{ line: first, style: bold }, ...others.map((line): SheetLine => ({ line, style: { fontStyle: 'italic' } }))];
}

/** The bytes of the workbook. */
export async function periodicXlsx(answer: AnyReport, language: Language): Promise<Uint8Array> {
  const paper = reportPaper(answer, language);
  const tables = paper.annexes.map((annex) =>
    annex.holds === 'tasks'
      ? tasksSheet(answer, paper, annex, language)
      : countsSheet(paper, annex.holds, annex, language),
  );
  return await workbook([textSheet(paper, language), ...tables]);
}

/** The report line by line, its tables where they stand in it. */
function textSheet(paper: Paper, language: Language): PlainSheet {
  const blocks = (those: readonly Block[]) => those.flatMap(blockRows);
  return {
    name: bookWords.reportSheets.text[language],
    titles: titled(paper.kind, paper.subject, paper.data, ...(paper.addressee === null ? [] : [paper.addressee])),
    head: [],
    widths: [60, 22, 22, 22, 22],
    rows: [
      ...blocks(paper.opening),
      ...paper.sections.flatMap(({ number, heading, blocks: those }) => [
        { line: `${number}. ${heading.toLocaleUpperCase('vi')}`, style: bold },
        ...blocks(those),
      ]),
      ...blocks(paper.closing),
    ],
    filtered: null,
    orientation: 'portrait',
    notes: [],
  };
}

function blockRows(block: Block): readonly SheetRow[] {
  switch (block.kind) {
    case 'heading':
      return [{ line: headingText(block), style: bold }];
    case 'paragraph':
      return [{ line: block.text, style: {} }];
    case 'items':
      return block.items.map((item) => ({ line: `- ${item}`, style: {} }));
    case 'table':
      return [block.table.columns.map(({ heading }) => headCell(heading)), ...tableRows(block.table)];
  }
}

function tableRows({ columns, rows }: PaperTable): readonly SheetRow[] {
  return rows.map((row): SheetRow => {
    if ('group' in row) return { line: row.group, style: bold };
    const weight = row.isTotal ? bold : {};
    return row.cells.map((cell, index) =>
      cellOf(typeof cell === 'string' ? cell : cell.count, { align: columns[index]?.align ?? 'left', ...weight }),
    );
  });
}

function countsSheet(
  paper: Paper,
  holds: 'plans' | 'agencies',
  { heading, title, table, note }: Annex,
  language: Language,
): PlainSheet {
  return {
    name: bookWords.sheets[holds][language],
    titles: titled(`${heading}. ${title}`, paper.data),
    head: table.columns.map((column) => column.heading),
    widths: table.columns.map(({ width }) => Math.max(7, width * 6)),
    rows: tableRows(table),
    filtered: null,
    orientation: 'landscape',
    notes: note === '' ? [] : [note],
  };
}

/** In the columns of every workbook, but with all that the report tells of obstacles and proposals. */
function tasksSheet(answer: AnyReport, paper: Paper, { heading, title }: Annex, language: Language): PlainSheet {
  const tasks = tasksByStanding(tasksIn(answer), language).flatMap((group) => group.tasks);
  const keyOf = (task: string, { plan }: MaybeOfPlan) => `${plan?.id ?? ''} ${task}`;
  const toldBy = (told: readonly (ToldInReport & MaybeOfPlan)[]) => grouped(told, (one) => keyOf(one.task, one));
  const [obstacles, proposals] = [toldBy(answer.obstacles), toldBy(answer.proposals)];
  const labelOf = labelsIn(answer, language);
  const columns = answer.plan === null ? 'of-plans' : 'of-one-plan';
  const row = (task: (typeof tasks)[number], index: number) => {
    const [key, label] = [keyOf(task.id, task), labelOf(task)];
    const told = { ...task, obstacles: obstacles.get(key) ?? [], proposals: proposals.get(key) ?? [] };
    return taskRow(told, index, label, language);
  };
  return {
    name: bookWords.reportSheets.tasks[language],
    titles: titled(`${heading}. ${title}`, paper.data),
    head: bookHead(columns, language),
    widths: bookWidths(columns),
    rows: tasks.map(row),
    filtered: tasks.length,
    orientation: 'landscape',
    notes: [],
  };
}
