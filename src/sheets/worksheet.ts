/** One sheet of a workbook, its markup read once. */

import type { Cell } from './cell.ts';
import { type CellMarkup, cellIn, isChanging, type WorkbookValues } from './cell-markup.ts';
import { placeName, placeNamed, type Range, rangeNamed } from './place.ts';
import { Ranges } from './ranges.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { damaged, UnreadableFile } from './sheet-fault.ts';
import { TextBuilder } from './strings.ts';
import { isTrue } from './styles.ts';
import { type Attributes, readXml } from './xml.ts';

/** Cells with something in them, or merged ones: five thousand rows of a return have 85,000. */
const mostCells = 1_000_000;

/** What the markup of a sheet says itself. */
type Worksheet = Omit<Sheet, 'name' | 'isHidden' | 'remarks' | 'hasDrawings'>;

/** The sheet in the markup. */
export function worksheetIn(bytes: Uint8Array, values: WorkbookValues): Worksheet {
  const reader = new WorksheetReader(values);
  readXml(bytes, reader);
  const { rows, hidden, merged, uncomputed, changing } = reader;
  return {
    rows,
    changing,
    hiddenColumns: new Ranges(hidden),
    merged: new Ranges(merged),
    uncomputed: new Ranges(uncomputed),
  };
}

class WorksheetReader {
  readonly rows: SheetRow[] = [];
  readonly hidden: Range[] = [];
  readonly merged: Range[] = [];
  readonly uncomputed: Range[] = [];
  readonly changing: string[] = [];
  private readonly values: WorkbookValues;
  private readonly string = new TextBuilder();
  private row: (SheetRow & { readonly cells: Map<number, Cell> }) | null = null;
  private cell: CellMarkup | null = null;
  /** The cells that the formula of the cell puts values in. */
  private filled: Range | null = null;
  private lastRow = -1;
  private lastColumn = -1;
  private count = 0;
  private inside: 'f' | 'v' | 'is' | null = null;

  constructor(values: WorkbookValues) {
    this.values = values;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    if (this.inside === 'is') this.string.open(name, attributes);
    else if (this.cell !== null) this.openInCell(this.cell, name, attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.openColumn(attributes);
    else if (name === 'mergeCell') this.addMerged(attributes('ref') ?? '');
  };

  readonly text = (text: string): void => {
    if (this.inside === 'is') this.string.text(text);
    else if (this.cell !== null && this.inside === 'f') this.cell.formula = (this.cell.formula ?? '') + text;
    else if (this.cell !== null && this.inside === 'v') this.cell.value = (this.cell.value ?? '') + text;
  };

  readonly close = (name: string): void => {
    if (name === this.inside) this.inside = null;
    else if (this.inside === 'is') this.string.close(name);
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  };

  private openRow(attributes: Attributes): void {
    const index = Number(attributes('r') ?? this.lastRow + 2) - 1;
    if (!Number.isInteger(index) || index <= this.lastRow || placeNamed(`A${index + 1}`) === null) throw damaged();
    this.lastRow = index;
    this.lastColumn = -1;
    const height = attributes('ht');
    const isHidden = isTrue(attributes('hidden')) || (height !== null && Number(height) === 0);
    this.row = { index, cells: new Map(), isHidden };
  }

  private closeRow(): void {
    if (this.row !== null && this.row.cells.size > 0) this.rows.push(this.row);
    this.row = null;
  }

  private openCell(attributes: Attributes): void {
    const name = attributes('r');
    const place = name === null ? { row: this.lastRow, column: this.lastColumn + 1 } : placeNamed(name);
    if (this.row === null || place?.row !== this.row.index || place.column <= this.lastColumn) throw damaged();
    this.lastColumn = place.column;
    this.cell = {
      type: attributes('t') ?? 'n',
      style: Number(attributes('s') ?? 0),
      formula: null,
      value: null,
      inline: null,
      shared: null,
    };
  }

  private openInCell(cell: CellMarkup, name: string, attributes: Attributes): void {
    if (name !== 'f' && name !== 'v' && name !== 'is') return;
    this.inside = name;
    if (name === 'v') cell.value ??= '';
    if (name !== 'f') return;
    cell.formula ??= '';
    const kind = attributes('t');
    if (kind === 'shared') cell.shared = attributes('si');
    if (kind === 'array' || kind === 'dataTable') this.filled = rangeNamed(attributes('ref') ?? '');
  }

  private closeCell(): void {
    if (this.cell === null) return;
    this.cell.inline = this.string.take();
    const read = cellIn(this.cell, this.values);
    if (read?.is !== 'unread' && isChanging(this.cell, this.values))
      this.changing.push(placeName(this.lastRow, this.lastColumn));
    if (read?.is === 'unread' && read.why === 'uncomputed-formula' && this.filled !== null)
      this.uncomputed.push(this.filled);
    this.filled = null;
    this.cell = null;
    if (read === null || this.row === null) return;
    this.countOne();
    this.row.cells.set(this.lastColumn, read);
  }

  private openColumn(attributes: Attributes): void {
    const width = attributes('width');
    if (!isTrue(attributes('hidden')) && (width === null || Number(width) > 0)) return;
    const [column, last] = [Number(attributes('min')) - 1, Number(attributes('max')) - 1];
    if (!Number.isInteger(column) || !Number.isInteger(last)) throw damaged();
    this.hidden.push({ row: 0, column, lastRow: Number.POSITIVE_INFINITY, lastColumn: last });
  }

  private addMerged(name: string): void {
    const range = rangeNamed(name);
    if (range === null) throw damaged();
    this.countOne();
    this.merged.push(range);
  }

  private countOne(): void {
    this.count += 1;
    if (this.count > mostCells) throw new UnreadableFile({ fault: 'too-many-cells', limit: mostCells });
  }
}
