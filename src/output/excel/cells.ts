/** The cells of a workbook: texts that no program runs, numbers and days that it counts with. */
import type { CellObject, Row } from 'write-excel-file/universal';
import type { Day } from '../../calendar/day.ts';
import { excelText } from '../text/excel-text.ts';
import { rowHeight } from './row-height.ts';

/** What stands in a cell. */
export type Held = string | number | { readonly day: Day };

const border = { borderStyle: 'thin', borderColor: '#999999' } as const;

/** The cell with thin borders; an empty one where there is nothing to hold. */
export function cellOf(held: Held | null, more: CellObject = {}): CellObject {
  const style = { wrap: true, alignVertical: 'top', ...border } as const;
  if (held === null || held === '') return { ...style, ...more };
  if (typeof held === 'number') return { ...style, type: Number, value: held, align: 'right', ...more };
  if (typeof held === 'string') return { ...style, type: String, format: '@', value: excelText(held), ...more };
  // The library takes the day that it is in Greenwich.
  const value = new Date(`${held.day}T00:00:00Z`);
  return { ...style, type: Date, value, format: 'dd/mm/yyyy', align: 'center', ...more };
}

/** The head of a table. */
export function headCell(text: string): CellObject {
  return cellOf(text, { fontWeight: 'bold', align: 'center', alignVertical: 'center', backgroundColor: '#e7e6e6' });
}

/** A line over the whole table, without borders. */
export function lineRow(text: string, columns: number, more: CellObject, height: number): Row {
  return [
    {
      value: excelText(text),
      type: String,
      format: '@',
      wrap: true,
      alignVertical: 'center',
      columnSpan: columns,
      ...more,
      height,
    } as CellObject,
  ];
}

/** The cells as a row that is high enough for all of them, in columns so many characters wide. */
export function rowOf(cells: readonly CellObject[], widths: readonly number[]): Row {
  const isBold = (cell: CellObject) => cell.fontWeight === 'bold';
  const texts = cells.map((cell, index) => {
    const value: unknown = Reflect.get(cell, 'value');
    return { text: typeof value === 'string' ? value : '', width: widths[index] ?? 10, isBold: isBold(cell) };
  });
  const [first, ...others] = cells;
  // The library takes the height of a row from its first cell.
  return [{ ...first, height: rowHeight(texts) } as CellObject, ...others];
}
