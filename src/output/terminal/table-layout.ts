/** How wide each column of a table is, and which ones give way when the terminal is narrow. */
import { displayWidth } from './display-width.ts';

/** A column of a table. Widths are columns of the terminal. */
export interface Column {
  readonly header: string;
  /** The fewest columns in which it can be read; a narrower content takes less. As much as `max` for one never to be cut. */
  readonly min: number;
  /** Its share of the room left over, or `fit`: served first, as wide as its content and no wider. */
  readonly weight: number | 'fit';
  /** Left where nothing is said. */
  readonly align?: 'left' | 'right';
  /** Which column gives way first where the room is short: the highest number. */
  readonly priority: number;
  /** What becomes of it then: a line of its own under the main column (default), or left out. */
  readonly whenNarrow?: 'stack' | 'drop';
  /** The most columns it takes however wide the terminal; by default 28 for `fit`, else 90: longer lines tire the eye. */
  readonly max?: number;
  /** The most lines of a cell that are shown; the rest is cut with an ellipsis. */
  readonly lines?: number;
}

/** Which columns stand side by side and how wide; all are indexes into the table's columns. */
export interface Layout {
  readonly shown: readonly number[];
  /** In step with `shown`. */
  readonly widths: readonly number[];
  /** Set as lines under the host column. */
  readonly stacked: readonly number[];
  readonly host: number;
}

/** The blanks between two columns. */
export const columnGap = 2;

/** The layout for a width. `contents` is the width of each column's widest cell, `gap` the columns between two; headers wrap where they are wider. */
export function layoutOf(
  columns: readonly Column[],
  contents: readonly number[],
  width: number,
  gap = columnGap,
): Layout {
  const wanted = columns.map((column, index) => clamp(contents[index] ?? 0, 1, mostOf(column)));
  const least = columns.map((column, index) => Math.min(wanted[index] ?? 1, column.min));
  const shown = columns.map((_, index) => index);
  const stacked: number[] = [];
  while (shown.length > 1 && widthOf(shown, least, gap) > width) {
    const leaving = leastImportant(shown, columns);
    shown.splice(shown.indexOf(leaving), 1);
    if (columns[leaving]?.whenNarrow !== 'drop') stacked.push(leaving);
    // What stands under the host must be readable there, however short its own texts are.
    const under = hostAmong(shown, columns);
    const most = Math.max(wanted[under] ?? 1, ...stackedWidths(stacked, columns, wanted));
    wanted[under] = clamp(most, 1, mostOf(columns[under]));
    least[under] = Math.min(wanted[under], columns[under]?.min ?? 1);
  }
  const host = hostAmong(shown, columns);
  const widths = new Map(shown.map((index) => [index, Math.min(least[index] ?? 1, Math.max(1, width))]));
  const room = width - widthOf(shown, least, gap);
  const left = grow(widths, wanted, room, (index) => (columns[index]?.weight === 'fit' ? 1 : 0));
  const spare = grow(widths, wanted, left, (index) => weightOf(columns[index]));
  const headers = columns.map(({ header }) => displayWidth(header));
  grow(widths, headers, spare, () => 1);
  return { shown, widths: [...widths.values()], stacked: stacked.sort((a, b) => a - b), host };
}

/** Gives the room out by weight, to each column no more than it wants; answers what is left of it. */
function grow(
  widths: Map<number, number>,
  wanted: readonly number[],
  room: number,
  weight: (index: number) => number,
): number {
  let left = room;
  while (left > 0) {
    const growing = [...widths].filter(([index, now]) => weight(index) > 0 && now < (wanted[index] ?? 1));
    if (growing.length === 0) break;
    const portion = left / growing.reduce((sum, [index]) => sum + weight(index), 0);
    for (const [index, now] of growing) {
      const added = Math.min(Math.max(1, Math.floor(portion * weight(index))), (wanted[index] ?? 1) - now, left);
      widths.set(index, now + added);
      left -= added;
    }
  }
  return left;
}

function stackedWidths(stacked: readonly number[], columns: readonly Column[], wanted: readonly number[]): number[] {
  return stacked.map((index) => displayWidth(`${columns[index]?.header}: `) + (wanted[index] ?? 0));
}

function widthOf(shown: readonly number[], widths: readonly number[], gap: number): number {
  return shown.reduce((sum, index) => sum + (widths[index] ?? 0), gap * (shown.length - 1));
}

/** The highest priority number; of equals, the one furthest right. */
function leastImportant(shown: readonly number[], columns: readonly Column[]): number {
  const priority = (index: number) => columns[index]?.priority ?? 0;
  return shown.reduce((worst, index) => (priority(index) >= priority(worst) ? index : worst));
}

/** The column that takes the stacked ones: the heaviest. */
function hostAmong(shown: readonly number[], columns: readonly Column[]): number {
  return shown.reduce((host, index) => (weightOf(columns[index]) > weightOf(columns[host]) ? index : host));
}

function weightOf(column: Column | undefined): number {
  return column === undefined || column.weight === 'fit' ? 0 : column.weight;
}

function mostOf(column: Column | undefined): number {
  return column?.max ?? (weightOf(column) === 0 ? 28 : 90);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
