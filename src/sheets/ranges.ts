/** Rectangles of a sheet, found by the cells in them: a hundred thousand are no more work for a cell than ten. */
import type { Range } from './place.ts';

/** Rectangles that do not overlap; where they do, one of them is found. */
export class Ranges {
  private readonly all: readonly Range[];
  private readonly byColumn = new Map<number, readonly Range[]>();

  constructor(all: readonly Range[]) {
    this.all = all;
  }

  /** The rectangle that the cell lies in; null for none. */
  at(row: number, column: number): Range | null {
    const ranges = this.inColumn(column);
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle] as Range).row <= row) low = middle + 1;
      else high = middle;
    }
    const found = ranges[low - 1];
    return found !== undefined && row <= found.lastRow ? found : null;
  }

  private inColumn(column: number): readonly Range[] {
    const known = this.byColumn.get(column);
    if (known !== undefined) return known;
    const found = this.all.filter((range) => range.column <= column && column <= range.lastColumn);
    found.sort((one, other) => one.row - other.row);
    this.byColumn.set(column, found);
    return found;
  }
}
