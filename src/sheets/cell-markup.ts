/** What the markup of a cell says, as the spreadsheet shows it (ECMA-376, 18.3.1.4). */
import { type Day, daysBetween, isDay } from '../calendar/day.ts';
import { type Cell, textCell } from './cell.ts';
import { numberFormat, showsText } from './number-format.ts';
import { damaged } from './sheet-fault.ts';
import { numberCell } from './shown-number.ts';
import { type RichText, unescaped } from './strings.ts';
import { isTrue, type Style, type Styles } from './styles.ts';

/** The markup's own words. */
export interface CellMarkup {
  readonly type: string;
  readonly style: number;
  /** Null without one; a formula may also have no text of its own. */
  formula: string | null;
  /** The number of the formula that several cells share. */
  shared: string | null;
  /** The stored value; null where none is. */
  value: string | null;
  inline: RichText | null;
}

/** What cells refer to in the workbook around them. */
export interface WorkbookValues {
  readonly strings: readonly RichText[];
  readonly styles: Styles;
  readonly countsFrom1904: boolean;
  /** Whether programs are told to compute every formula anew when they open the file: what is stored is not what they show. */
  readonly isUncomputed: boolean;
  /** The text of shared formulas, by their numbers; a sheet fills it while it is read. */
  readonly shared: Map<string, string>;
}

const changing = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;
const from1904 = 1462;

/** The cell; null for a blank one. Throws an UnreadableFile for what no program writes. */
export function cellIn(markup: CellMarkup, values: WorkbookValues): Cell | null {
  const style = values.styles(markup.style);
  const read = formulaTrouble(markup, values) ?? valueIn(markup, style, values);
  if (read === null || read.is === 'unread') return read;
  const isStruckOut = style.isStruckOut || richTextIn(markup, values)?.isStruckOut === true;
  return isStruckOut ? { is: 'unread', why: 'struck-out', text: read.text } : read;
}

/** Whether its formula gives another value each time that the file is opened. */
export function isChanging(markup: CellMarkup, values: WorkbookValues): boolean {
  return markup.formula !== null && changing.test(formulaOf(markup, values));
}

/** An empty text is a value only where the markup says that it is text. */
function formulaTrouble(markup: CellMarkup, values: WorkbookValues): Cell | null {
  const { formula, type, value } = markup;
  if (formula === null) return null;
  const isStored = value !== null && (value !== '' || type === 'str');
  if (isStored && !values.isUncomputed) return null;
  return { is: 'unread', why: 'uncomputed-formula', text: `=${formulaOf(markup, values) || '…'}` };
}

function formulaOf({ formula, shared }: CellMarkup, values: WorkbookValues): string {
  if (shared === null || formula === null) return formula ?? '';
  if (formula !== '') values.shared.set(shared, formula);
  return values.shared.get(shared) ?? '';
}

function valueIn(markup: CellMarkup, style: Style, values: WorkbookValues): Cell | null {
  const { type, value } = markup;
  if (type === 's' || type === 'inlineStr') return shownText(richTextIn(markup, values)?.text ?? '', style);
  if (type === 'str') return shownText(unescaped(value ?? ''), style);
  if (type === 'e') return { is: 'unread', why: 'error-value', text: value ?? '' };
  if (value === null || value.trim() === '') return null;
  if (type === 'b') return { is: 'text', text: isTrue(value) ? 'TRUE' : 'FALSE' };
  if (type === 'd') return dateIn(value, style);
  if (type === 'n') return numberIn(value, style, values);
  throw damaged();
}

function richTextIn({ type, value, inline }: CellMarkup, { strings }: WorkbookValues): RichText | null {
  if (type === 'inlineStr') return inline;
  if (type !== 's' || value === null || value === '') return null;
  const found = strings[Number(value)];
  if (found === undefined) throw damaged();
  return found;
}

function shownText(text: string, style: Style): Cell | null {
  const cell = textCell(text);
  if (cell?.is !== 'text' || showsText(style.format)) return cell;
  return { is: 'unread', why: 'formatted-value', text };
}

function numberIn(value: string, style: Style, { countsFrom1904 }: WorkbookValues): Cell {
  const number = /^\s*[-+]?[\d.]+(?:e[-+]?\d+)?\s*$/i.test(value) ? Number(value) : Number.NaN;
  if (!Number.isFinite(number)) throw damaged();
  return numberCell(number, countsFrom1904 ? number + from1904 : number, numberFormat(style.format, number));
}

/** A day in ISO form is one whatever its format. */
function dateIn(value: string, style: Style): Cell {
  const [, day = '', hours, minutes, seconds] =
    /^([\d-]{10})(?:T(\d\d):(\d\d)(?::(\d\d)[\d.]*)?Z?)?$/.exec(value) ?? [];
  if (!isDay(day)) throw damaged();
  const clock = [hours, minutes, seconds].map((part) => Number(part ?? 0)) as [number, number, number];
  const serial = daysBetween('1899-12-30' as Day, day) + (clock[0] * 3600 + clock[1] * 60 + clock[2]) / 86_400;
  const format = numberFormat(style.format, serial);
  return numberCell(serial, serial, format.shows === 'number' ? numberFormat('dd/mm/yyyy', serial) : format);
}
