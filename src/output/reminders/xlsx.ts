/** Reminders as workbooks: the tasks of the agencies, one row a task, or one row an agency for a mail merge. */
import type { CellObject, SheetData } from 'write-excel-file/universal';
import { pageSetup } from '../excel/page-setup.ts';
import { rowHeight } from '../excel/row-height.ts';
import { excelText } from '../text/excel-text.ts';
import type { Language } from '../words/language.ts';
import type { Letter } from './letter.ts';
import { mailMergeTable } from './mail-merge.ts';
import { reminderRows, type SheetTable } from './rows.ts';

/** One row a task. */
export async function remindersXlsx(letters: readonly Letter[], language: Language): Promise<Uint8Array> {
  return await workbook(reminderRows(letters, language));
}

/** One row an agency. */
export async function mailMergeXlsx(letters: readonly Letter[], language: Language): Promise<Uint8Array> {
  const { header, rows } = mailMergeTable(letters, language);
  return await workbook({
    sheet: 'mail-merge',
    header,
    rows,
    widths: header.map((_, index) => mergeWidths[index] ?? 14),
  });
}

const mergeWidths = [26, 26, 30, 40, 10, 10, 60, 40, 14, 14];

const style = { wrap: true, alignVertical: 'top', borderStyle: 'thin', borderColor: '#999999' } as const;

/** Every cell is text, which no program runs. */
async function workbook({ sheet, header, rows, widths }: SheetTable): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const data: SheetData = [
    rowOf(header, widths, { fontWeight: 'bold', backgroundColor: '#e7e6e6' }),
    ...rows.map((row) => rowOf(row, widths, {})),
  ];
  const features = [pageSetup([{ sheet, orientation: 'landscape', repeatedRow: 1 }])];
  const made = writeWorkbook([{ sheet, data, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 }], {
    fontFamily: 'Times New Roman',
    fontSize: 11,
    features,
  });
  return new Uint8Array(await (await made.toBlob()).arrayBuffer());
}

function rowOf(texts: readonly string[], widths: readonly number[], more: CellObject) {
  const height = rowHeight(texts.map((text, index) => ({ text, width: widths[index] ?? 10 })));
  return texts.map((text, index): CellObject => {
    const cell = { type: String, format: '@', ...style, ...more, ...(index === 0 ? { height } : {}) } as const;
    return text === '' ? cell : { ...cell, value: excelText(text) };
  });
}
