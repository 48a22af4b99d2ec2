/** What is wrong with a return, in English. */
import type { ReturnFault } from '../../returns/return-fault.ts';
import { returnHeaders } from './return-columns.ts';
import { headersOf, listed, megabytes, quoted, type ReturnFaultWords, statesIn } from './return-fault-parts.ts';

/** The message, without its place, and the remedy. */
export function returnFaultEn(fault: ReturnFault): ReturnFaultWords {
  const saveAgain = 'open the file in Excel and save it as "Excel Workbook (*.xlsx)"';
  switch (fault.fault) {
    case 'empty':
      return { message: 'there is nothing in the file', help: null };
    case 'too-large':
      return {
        message: `the file is too large: more than ${megabytes(fault.limit)} MB`,
        help: 'delete pictures and sheets that are not needed',
      };
    case 'too-wide':
      return {
        message: `the table reaches as far as cell ${fault.cell}`,
        help: 'delete the rows and columns outside the table, and save it again',
      };
    case 'old-excel':
      return { message: 'this is a file of old Excel (.xls)', help: saveAgain };
    case 'encrypted':
      return {
        message: 'the file is protected by a password',
        help: 'open it in Excel, take the password off, and save it again',
      };
    case 'not-excel':
      return { message: 'this is no Excel file (.xlsx)', help: saveAgain };
    case 'markup':
      return { message: 'this is a web page or XML, not a spreadsheet', help: saveAgain };
    case 'damaged':
      return { message: 'the Excel file is damaged, or not as Excel writes it', help: saveAgain };
    case 'not-utf8':
      return {
        message: 'the text in the file is not UTF-8',
        help: 'in Excel, save it as "CSV UTF-8 (Comma delimited) (*.csv)" or "Excel Workbook (*.xlsx)"',
      };
    case 'bad-quote':
      return {
        message: 'a quotation mark (") is out of place or never closed, here or in a row above',
        help: 'mend the table in Excel and save it as "CSV UTF-8"',
      };
    case 'no-header':
      return {
        message: `there is no row with the headers of a return, only ${listed(fault.found)}`,
        help: `the columns ${headersOf(['task', 'state'], 'en')} are needed; get the sheet: dondoc template --agency ID`,
      };
    case 'missing-column':
      return {
        message: `the column ${quoted(returnHeaders[fault.column].en)} is missing; there are ${listed(fault.found)}`,
        help: 'get the sheet: dondoc template --agency ID',
      };
    case 'repeated-column':
      return {
        message: `the column ${quoted(fault.place.header)} is there already, in column ${fault.first}`,
        help: 'keep just one of them',
      };
    case 'no-task':
      return { message: 'this row reports something, but not on which task', help: "write the task's ID, as PL.01" };
    case 'no-state':
      return {
        message: `this row has ${headersOf(fault.filled, 'en')}, but no state`,
        help: `write ${statesIn('en')}`,
      };
    case 'unknown-state':
      return { message: `${quoted(fault.given)} is no state`, help: `write ${statesIn('en')}` };
    case 'not-a-day':
      return {
        message: `there is no day ${quoted(fault.given)}`,
        help: 'write the day first, then the month, then the year in four digits: 25/3/2021',
      };
    case 'not-a-period':
      return {
        message: `there is no period ${quoted(fault.given)}`,
        help: 'write 2021-Q1, 2021-03 or 2021',
      };
    case 'date-for-text':
      return {
        message: `Excel made the date ${fault.given} of this cell`,
        help: 'give the cell the format Text, and type it again',
      };
    case 'number-for-text':
      return {
        message: `Excel made the number ${fault.given} of this cell, which may not be the task's ID as typed`,
        help: 'give the cell the format Text, and type it again',
      };
    case 'beyond-headers':
      return {
        message: `${quoted(fault.given)} stands beyond the headers: this row has more cells than the row of headers`,
        help: 'put a text that has separators in it in quotation marks, as in "submitted, not signed yet"',
      };
    case 'further-sheets':
      return {
        message: `there are reports on the sheet ${listed(fault.sheets)}, but only one sheet is read: ${quoted(fault.read)}`,
        help: `move these rows to the sheet ${quoted(fault.read)}, or save each sheet as a file of its own`,
      };
    case 'error-value':
      return {
        message: `the cell has the error ${quoted(fault.given)} instead of a value`,
        help: 'put the value in place of the formula',
      };
    case 'no-evidence-number':
      return { message: 'the evidence has no number', help: 'write the number of the document, as 812/KH-UBND' };
    case 'no-evidence-date':
      return {
        message: `the evidence ${quoted(fault.number)} has no date`,
        help: 'write the date of the document, as 25/3/2021: it decides when the task was completed',
      };
  }
}
