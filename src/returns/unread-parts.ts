/** What of a sheet is not read, or not seen: for a person to look at before the rest is recorded. */
import { placeName, placeNamed } from '../sheets/place.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { filledColumns, informationColumns, type ReturnColumn } from './columns.ts';
import type { HeaderRow, PlacedColumn } from './header-row.ts';
import type { UnreadParts } from './return-row.ts';

const filled: ReadonlySet<ReturnColumn> = new Set(filledColumns);

/** All but the further sheets. */
export function unreadParts(sheet: Sheet, header: HeaderRow): Omit<UnreadParts, 'ignoredSheets'> {
  const given = [...header.columns].filter(([column]) => !filled.has(column) && !informationColumns.has(column));
  const isHidden = ({ index }: PlacedColumn) => sheet.hiddenColumns.at(0, index) !== null;
  return {
    ignoredColumns: header.ignored.map(plain),
    outside: outsideOf(sheet, header),
    changing: sheet.changing.filter((name) => (placeNamed(name)?.row ?? 0) > header.index),
    remarks: sheet.remarks,
    hasDrawings: sheet.hasDrawings,
    hiddenColumns: given.flatMap(([, column]) => (isHidden(column) ? [plain(column)] : [])),
  };
}

function plain({ letters, header }: PlacedColumn): { readonly letters: string; readonly header: string } {
  return { letters, header };
}

/** In text, what stands beyond the headers is a fault. */
function outsideOf(sheet: Sheet, { index: at, columns, repeated, ignored, width }: HeaderRow): readonly string[] {
  const headed = new Set([...columns.values(), ...repeated, ...ignored].map(({ index }) => index));
  const task = columns.get('task')?.index ?? -1;
  const isOutside = (column: number) => !headed.has(column) && (sheet.name !== null || column < width);
  return sheet.rows
    .filter(({ index, cells }) => index > at && cells.has(task))
    .flatMap(({ index, cells }) => [...cells.keys()].filter(isOutside).map((column) => placeName(index, column)));
}
