/** What is wrong with a return, in words: which cell, what stands there, what was expected; and what to do, on a line of its own. */
import type { CellPlace, ReturnFault } from '../../returns/return-fault.ts';
import { visible } from '../text/visible.ts';
import type { Language } from './language.ts';
import { returnFaultEn } from './return-fault-en.ts';
import { quoted, type ReturnFaultWords } from './return-fault-parts.ts';
import { returnFaultVi } from './return-fault-vi.ts';

/** The fault in words, beginning with the file and the cell: `bang.xlsx, ô H7: ...`. */
export function returnFaultWords(fault: ReturnFault, fileName: string, language: Language): ReturnFaultWords {
  const { message, help } = language === 'vi' ? returnFaultVi(fault) : returnFaultEn(fault);
  return { message: `${placeText(fileName, fault, language)}: ${message}`, help };
}

/** `bang.xlsx, hàng 7`: where a row of the return stands, for what the caller finds wrong with it. */
export function rowPlace(fileName: string, sheet: string | null, row: number, language: Language): string {
  return `${fileAndSheet(fileName, sheet, language)}, ${language === 'vi' ? 'hàng' : 'row'} ${row}`;
}

/** `bang.xlsx, ô H7`: the same for a cell. */
export function cellPlace(fileName: string, { sheet, row, column }: CellPlace, language: Language): string {
  return `${fileAndSheet(fileName, sheet, language)}, ${language === 'vi' ? 'ô' : 'cell'} ${column}${row}`;
}

function placeText(fileName: string, fault: ReturnFault, language: Language): string {
  if ('place' in fault) return cellPlace(fileName, fault.place, language);
  if ('row' in fault && fault.row !== null) {
    return rowPlace(fileName, 'sheet' in fault ? fault.sheet : null, fault.row, language);
  }
  return visible(fileName);
}

function fileAndSheet(fileName: string, sheet: string | null, language: Language): string {
  if (sheet === null) return visible(fileName);
  return `${visible(fileName)}, ${language === 'vi' ? 'trang tính' : 'sheet'} ${quoted(sheet)}`;
}
