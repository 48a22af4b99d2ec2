/** A periodic report as a workbook: its text with the figures, the agencies, and every task with real days to sort and filter by. */
import type { CellObject } from 'write-excel-file/universal';
import type { TaskAnswer } from '../../report/answers.ts';
import type { PeriodicAnswer } from '../../report/periodic/answer.ts';
import { cellOf, type Held, headCell } from '../excel/cells.ts';
import { standingFills } from '../excel/standing-fills.ts';
import { type PlainSheet, type SheetRow, workbook } from '../excel/workbook.ts';
import { bookColumns, bookHeading } from '../office/columns.ts';
import { bookWords } from '../words/book.ts';
import type { Language } from '../words/language.ts';
import { reportSheetNames } from '../words/report-sheets.ts';
import { tasksByStanding, toldOf } from './annexes.ts';
import { type Annex, type Block, headingText, type Paper, type PaperTable } from './paper.ts';
import { reportPaper } from './report-paper.ts';

/** The bytes of the workbook. */
export async function periodicXlsx(answer: PeriodicAnswer, language: Language): Promise<Uint8Array> {
  const paper = reportPaper(answer, language);
  const tables = paper.annexes.map((annex) =>
    annex.holds === 'tasks' ? tasksSheet(answer, paper, annex, language) : agenciesSheet(paper, annex, language),
  );
  return await workbook([textSheet(paper, language), ...tables]);
}

/** The report line by line, its tables where they stand in it. */
function textSheet(paper: Paper, language: Language): PlainSheet {
  const blocks = (those: readonly Block[]) => those.flatMap(rowsOf);
  return {
    name: reportSheetNames.text[language],
    titles: [paper.kind, paper.subject, paper.data, ...(paper.addressee === null ? [] : [paper.addressee])],
    head: [],
    widths: [60, 22, 22, 22, 22],
    rows: [
      ...blocks(paper.opening),
      ...paper.sections.flatMap(({ number, heading, blocks: those }) => [
        { line: `${number}. ${heading.toLocaleUpperCase('vi')}`, isBold: true },
        ...blocks(those),
      ]),
      ...blocks(paper.closing),
    ],
    isFiltered: false,
    orientation: 'portrait',
    notes: [],
  };
}

function rowsOf(block: Block): readonly SheetRow[] {
  switch (block.kind) {
    case 'heading':
      return [{ line: headingText(block), isBold: true }];
    case 'paragraph':
      return [{ line: block.text, isBold: false }];
    case 'items':
      return block.items.map((item) => ({ line: `- ${item}`, isBold: false }));
    case 'table':
      return [block.table.columns.map(({ heading }) => headCell(heading)), ...tableRows(block.table)];
  }
}

function tableRows({ columns, rows }: PaperTable): readonly SheetRow[] {
  return rows.map((row): SheetRow => {
    if ('group' in row) return { line: row.group, isBold: true };
    const bold: CellObject = row.isTotal ? { fontWeight: 'bold' } : {};
    return row.cells.map((text, index) => cellOf(counted(text), { align: columns[index]?.align ?? 'left', ...bold }));
  });
}

/** A count as a number. */
function counted(text: string): Held {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

function agenciesSheet(paper: Paper, { heading, title, table, note }: Annex, language: Language): PlainSheet {
  return {
    name: reportSheetNames.agencies[language],
    titles: [`${heading}. ${title}`, paper.data],
    head: table.columns.map((column) => column.heading),
    widths: table.columns.map(({ width }) => Math.max(7, width * 6)),
    rows: tableRows(table),
    isFiltered: false,
    orientation: 'landscape',
    notes: note === '' ? [] : [note],
  };
}

/** In the columns of every workbook, but with all that the report tells of obstacles and proposals. */
function tasksSheet(answer: PeriodicAnswer, paper: Paper, { heading, title }: Annex, language: Language): PlainSheet {
  const tasks = tasksByStanding(answer, language).flatMap((group) => group.tasks);
  return {
    name: reportSheetNames.tasks[language],
    titles: [`${heading}. ${title}`, paper.data],
    head: [bookWords.number[language], ...bookColumns.map((column) => bookHeading(column, language))],
    widths: [6, ...bookColumns.map(({ width }) => width)],
    rows: tasks.map((task, index) => [cellOf(index + 1, { align: 'center' }), ...taskCells(answer, task, language)]),
    isFiltered: true,
    orientation: 'landscape',
    notes: [],
  };
}

function taskCells(answer: PeriodicAnswer, task: TaskAnswer, language: Language): readonly CellObject[] {
  return bookColumns.map(({ heading, held }) => {
    if (heading === 'obstacle') return cellOf(toldOf(answer.obstacles, task));
    if (heading === 'proposal') return cellOf(toldOf(answer.proposals, task));
    const fill = heading === 'standing' ? standingFills[task.standing] : undefined;
    return cellOf(held(task, language), fill === undefined ? {} : { backgroundColor: fill });
  });
}
