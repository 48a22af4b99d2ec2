/** A return as an Excel workbook: the table under its title, ready to be filled in, and a second sheet that says how. */
import type { CellObject, Row, SheetData } from 'write-excel-file/universal';
import type { GivenReturn } from '../../report/return-answer.ts';
import { filledColumns, type ReturnColumn } from '../../returns/columns.ts';
import { columnLetters } from '../../sheets/place.ts';
import { pageSetup } from '../excel/page-setup.ts';
import { rowHeight } from '../excel/row-height.ts';
import { excelText } from '../text/excel-text.ts';
import type { Language } from '../words/language.ts';
import { headTitle } from '../words/plans.ts';
import { guideRows, returnSheetWords, sheetNames, stateListWords } from '../words/return-sheet.ts';
import { stateLabels } from '../words/standing.ts';
import { choiceList } from './excel-choice-list.ts';
import { returnColumnsOf, returnTable } from './table.ts';

/** In characters; all together they must stay legible on the width of an A4 page. */
const widths: Readonly<Record<ReturnColumn, number>> = {
  plan: 12,
  planTitle: 24,
  task: 9,
  period: 9,
  text: 34,
  product: 16,
  deadline: 11,
  standing: 13,
  lastReport: 16,
  agency: 9,
  agencyName: 14,
  state: 12,
  date: 11,
  evidenceNumber: 14,
  evidenceDate: 11,
  evidenceTitle: 16,
  countDone: 9,
  countOf: 8,
  note: 22,
  obstacle: 17,
  proposal: 17,
  asOf: 11,
};

const filled: ReadonlySet<string> = new Set(filledColumns);
const dates: ReadonlySet<ReturnColumn> = new Set(['date', 'evidenceDate']);
const border = { borderStyle: 'thin', borderColor: '#999999' } as const;
/** Of the page that says how; in characters. */
const guideWidths = [24, 70] as const;
/** Three lines of title, then the header. */
const headerRow = 4;

/** The workbook's bytes. Every given cell is text, which no program runs; the cells to fill in are text or dates. */
export async function returnXlsx(answer: GivenReturn, language: Language): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const choices = choiceList({
    sheet: sheetNames.table[language],
    cells: stateCells(answer),
    values: Object.values(stateLabels).map((label) => label[language]),
    prompt: stateListWords.prompt[language],
    error: stateListWords.error[language],
  });
  const printing = pageSetup([
    { sheet: sheetNames.table[language], orientation: 'landscape', repeatedRow: headerRow },
    { sheet: sheetNames.guide[language], orientation: 'portrait', repeatedRow: null },
  ]);
  const workbook = writeWorkbook(
    [
      {
        sheet: sheetNames.table[language],
        data: tableSheet(answer, language),
        columns: returnColumnsOf(answer).map((column) => ({ width: widths[column] })),
        stickyRowsCount: headerRow,
      },
      {
        sheet: sheetNames.guide[language],
        data: guideSheet(answer, language),
        columns: guideWidths.map((width) => ({ width })),
      },
    ],
    { fontFamily: 'Times New Roman', fontSize: 11, features: [choices, printing] },
  );
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
}

function tableSheet(answer: GivenReturn, language: Language): SheetData {
  const { columns, header, rows } = returnTable(answer, language);
  const widthAt = (index: number) => widths[columns[index] as ReturnColumn];
  const title = (value: string, more: CellObject): Row => [
    { value: excelText(value), type: String, wrap: true, alignVertical: 'center', columnSpan: 8, ...more },
  ];
  const letters = filledColumns.map((column) => columnLetters(columns.indexOf(column)));
  return [
    title(headTitle(answer, language), { fontWeight: 'bold', height: 48 }),
    title(returnSheetWords.subtitle[language](answer.agency.name, answer.asOf), { fontWeight: 'bold', height: 20 }),
    title(returnSheetWords.fillIn[language](letters[0] ?? '', letters.at(-1) ?? ''), {
      fontStyle: 'italic',
      height: 36,
    }),
    withHeight(
      header.map((text, index) => headerCell(text, columns[index] as ReturnColumn)),
      rowHeight(header.map((text, index) => ({ text, width: widthAt(index), isBold: true }))),
    ),
    ...rows.map((row) =>
      withHeight(
        row.map((text, index) => bodyCell(text, columns[index] as ReturnColumn)),
        rowHeight(
          row.map((text, index) => ({ text, width: widthAt(index) })),
          2,
        ),
      ),
    ),
  ];
}

/** The library takes the height of a row from its first cell. */
function withHeight([first, ...others]: readonly CellObject[], height: number): Row {
  return [{ ...first, height } as CellObject, ...others];
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

function guideSheet(answer: GivenReturn, language: Language): SheetData {
  const cell = (value: string, more: CellObject = {}): CellObject => {
    return { value, type: String, wrap: true, alignVertical: 'top', ...border, ...more };
  };
  const rows = guideRows(returnColumnsOf(answer), language).map(([column, how]) => {
    const height = rowHeight([
      { text: column, width: guideWidths[0], isBold: true },
      { text: how, width: guideWidths[1] },
    ]);
    return withHeight([cell(column, { fontWeight: 'bold' }), cell(how)], height);
  });
  return [[{ value: sheetNames.guide[language], type: String, fontWeight: 'bold' }], ...rows];
}

/** `I5:I12`; one row even where nothing is owed. */
function stateCells(answer: GivenReturn): string {
  const letters = columnLetters(returnColumnsOf(answer).indexOf('state'));
  return `${letters}${headerRow + 1}:${letters}${headerRow + Math.max(1, answer.owed.length)}`;
}
