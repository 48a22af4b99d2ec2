/** A return as an Excel workbook: the table under its title, ready to be filled in, and a second sheet that says how. */
import type { CellObject, Row, SheetData } from 'write-excel-file/universal';
import type { ReturnAnswer } from '../../report/return-answer.ts';
import { filledColumns, type ReturnColumn, returnColumns } from '../../returns/columns.ts';
import { columnLetters } from '../../sheets/place.ts';
import { excelText } from '../text/excel-text.ts';
import type { Language } from '../words/language.ts';
import { planName } from '../words/plan-name.ts';
import { guideRows, returnSheetWords, sheetNames, stateListWords } from '../words/return-sheet.ts';
import { stateLabels } from '../words/standing.ts';
import { choiceList } from './excel-choice-list.ts';
import { returnTable } from './table.ts';

/** In characters. */
const widths: Readonly<Record<ReturnColumn, number>> = {
  task: 12,
  period: 16,
  text: 50,
  deadline: 16,
  standing: 22,
  lastReport: 28,
  agency: 16,
  agencyName: 26,
  state: 18,
  date: 13,
  evidenceNumber: 18,
  evidenceDate: 13,
  evidenceTitle: 30,
  note: 36,
  obstacle: 30,
  proposal: 30,
  asOf: 13,
};

const filled: ReadonlySet<string> = new Set(filledColumns);
const dates: ReadonlySet<ReturnColumn> = new Set(['date', 'evidenceDate']);
const border = { borderStyle: 'thin', borderColor: '#999999' } as const;
/** Three lines of title, then the header. */
const headerRow = 4;

/** The workbook's bytes. Every given cell is text, which no program runs; the cells to fill in are text or dates. */
export async function returnXlsx(answer: ReturnAnswer, language: Language): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const choices = choiceList({
    sheet: sheetNames.table[language],
    cells: stateCells(answer.owed.length),
    values: Object.values(stateLabels).map((label) => label[language]),
    prompt: stateListWords.prompt[language],
    error: stateListWords.error[language],
  });
  const workbook = writeWorkbook(
    [
      {
        sheet: sheetNames.table[language],
        data: tableSheet(answer, language),
        columns: returnColumns.map((column) => ({ width: widths[column] })),
        stickyRowsCount: headerRow,
        orientation: 'landscape',
      },
      { sheet: sheetNames.guide[language], data: guideSheet(language), columns: [{ width: 28 }, { width: 100 }] },
    ],
    { fontFamily: 'Times New Roman', fontSize: 12, features: [choices] },
  );
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
}

function tableSheet(answer: ReturnAnswer, language: Language): SheetData {
  const { header, rows } = returnTable(answer, language);
  const title = (value: string, more: CellObject): Row => [
    { value: excelText(value), type: String, wrap: true, alignVertical: 'center', columnSpan: 8, ...more },
  ];
  const letters = filledColumns.map((column) => columnLetters(returnColumns.indexOf(column)));
  return [
    title(planName(answer), { fontWeight: 'bold', height: 48 }),
    title(returnSheetWords.subtitle[language](answer.agency.name, answer.asOf), { fontWeight: 'bold', height: 20 }),
    title(returnSheetWords.fillIn[language](letters[0] ?? '', letters.at(-1) ?? ''), {
      fontStyle: 'italic',
      height: 36,
    }),
    header.map((text, index) => headerCell(text, returnColumns[index] as ReturnColumn)),
    ...rows.map((row) => row.map((text, index) => bodyCell(text, returnColumns[index] as ReturnColumn))),
  ];
}

function headerCell(text: string, column: ReturnColumn): CellObject {
  return {
    value: text,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    align: 'center',
    alignVertical: 'center',
    backgroundColor: filled.has(column) ? '#fff2cc' : '#e7e6e6',
    ...border,
  };
}

/** A cell to be filled in is text already, so that Excel makes no date of a number such as `12/2021`. */
function bodyCell(text: string, column: ReturnColumn): CellObject {
  const style = { wrap: true, alignVertical: 'top', ...border } as const;
  if (dates.has(column)) return { ...style, type: Date, format: 'dd/mm/yyyy' };
  const cell = { ...style, type: String, format: '@' };
  return text === '' ? cell : { ...cell, value: excelText(text) };
}

function guideSheet(language: Language): SheetData {
  const rows = guideRows(language).map(
    ([column, how]): Row => [
      { value: column, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top', ...border },
      { value: how, type: String, wrap: true, alignVertical: 'top', ...border },
    ],
  );
  return [[{ value: sheetNames.guide[language], type: String, fontWeight: 'bold' }], ...rows];
}

/** `I5:I12`; one row even where nothing is owed. */
function stateCells(rows: number): string {
  const letters = columnLetters(returnColumns.indexOf('state'));
  return `${letters}${headerRow + 1}:${letters}${headerRow + Math.max(1, rows)}`;
}
