/** What is wrong with a return, in words: which cell, what stands there, what was expected; and what to do, on a line of its own. */
import type { CellPlace, ReturnFault } from '../../returns/return-fault.ts';
import { visible } from '../text/visible.ts';
import { type AdviceBy, type Advised, advisedBy } from './advice.ts';
import type { Language, Words } from './language.ts';
import { cellFaultWords } from './return-cell-faults.ts';
import { quoted } from './return-fault-parts.ts';
import { fileFaultWords } from './return-file-faults.ts';

const faultWords: AdviceBy<'fault', ReturnFault> = { ...fileFaultWords, ...cellFaultWords };

const places: Words<{ readonly sheet: string; readonly row: string; readonly cell: string }> = {
  sheet: { vi: 'trang tính', en: 'sheet' },
  row: { vi: 'hàng', en: 'row' },
  cell: { vi: 'ô', en: 'cell' },
};

/** The fault in words, beginning with the file and the cell: `bang.xlsx, ô H7: ...`. */
export function returnFaultWords(fault: ReturnFault, fileName: string, language: Language): Advised {
  const { message, help } = advisedBy('fault', faultWords, fault, language);
  return { message: `${placeText(fileName, fault, language)}: ${message}`, help };
}

/** `bang.xlsx, hàng 7`: where a row of the return stands, for what the caller finds wrong with it. */
export function rowPlace(fileName: string, sheet: string | null, row: number, language: Language): string {
  return `${fileAndSheet(fileName, sheet, language)}, ${places.row[language]} ${row}`;
}

/** `bang.xlsx, ô H7`: the same for a cell. */
function cellPlace(fileName: string, { sheet, row, column }: CellPlace, language: Language): string {
  return `${fileAndSheet(fileName, sheet, language)}, ${places.cell[language]} ${column}${row}`;
}

function placeText(fileName: string, fault: ReturnFault, language: Language): string {
  if ('place' in fault) return cellPlace(fileName, fault.place, language);
  const sheet = 'sheet' in fault ? fault.sheet : null;
  if ('row' in fault && fault.row !== null) return rowPlace(fileName, sheet, fault.row, language);
  return fileAndSheet(fileName, sheet, language);
}

function fileAndSheet(fileName: string, sheet: string | null, language: Language): string {
  return visible(fileName) + (sheet === null ? '' : `, ${places.sheet[language]} ${quoted(sheet)}`);
}
