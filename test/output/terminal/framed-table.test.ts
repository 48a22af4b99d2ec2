/** Short tables in a frame, at the widths of real terminals. */
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/output/terminal/display-width.ts';
import { renderFramed } from '../../../src/output/terminal/framed-table.ts';
import { plainPaint } from '../../../src/output/terminal/paint.ts';
import { renderItems } from '../../../src/output/terminal/table.ts';
import type { ItemColumn } from '../../../src/output/terminal/table-cells.ts';

interface Counted {
  readonly name: string;
  readonly done: number;
  readonly late: number;
}

const red = (text: string) => `\u001b[31m${text}\u001b[39m`;
const columns: readonly ItemColumn<Counted>[] = [
  {
    heading: { vi: 'Cơ quan', en: 'Agency' },
    layout: { min: 12, weight: 1, priority: 0 },
    cell: ({ name }) => ({ text: name }),
  },
  {
    heading: { vi: 'Đã xong', en: 'Done' },
    layout: { min: 6, weight: 'fit', align: 'right', priority: 1 },
    cell: ({ done }) => ({ text: String(done) }),
  },
  {
    heading: { vi: 'Quá hạn', en: 'Overdue' },
    layout: { min: 6, weight: 'fit', align: 'right', priority: 2 },
    cell: ({ late }) => (late === 0 ? { text: '·', isNothing: true } : { text: String(late), style: red }),
  },
];
const items: readonly Counted[] = [
  { name: 'Sở Giáo dục', done: 12, late: 0 },
  { name: 'Hội Khuyến học'.normalize('NFD'), done: 3, late: 7 },
];
const plain = (width: number) => ({ language: 'vi', paint: plainPaint, width, textWidth: width }) as const;

function linesOf(width: number, shown = items): string[] {
  return renderFramed(columns, shown, plain(width))
    .replace(/\u001b\[\d+m/g, '')
    .normalize('NFC')
    .split('\n');
}

describe('renderFramed', () => {
  test('frames the header and the rows, figures to the right', () => {
    expect(linesOf(60)).toEqual([
      '┌────────────────┬─────────┬─────────┐',
      '│ Cơ quan        │ Đã xong │ Quá hạn │',
      '├────────────────┼─────────┼─────────┤',
      '│ Sở Giáo dục    │      12 │       · │',
      '│ Hội Khuyến học │       3 │       7 │',
      '└────────────────┴─────────┴─────────┘',
      '',
    ]);
  });

  test('sets a cell of several lines within its row', () => {
    expect(linesOf(36)).toEqual([
      '┌────────────────┬─────────┬───────┐',
      '│ Cơ quan        │ Đã xong │   Quá │',
      '│                │         │   hạn │',
      '├────────────────┼─────────┼───────┤',
      '│ Sở Giáo dục    │      12 │     · │',
      '│ Hội Khuyến học │       3 │     7 │',
      '└────────────────┴─────────┴───────┘',
      '',
    ]);
  });

  test('is no frame where a column has no room in one', () => {
    expect(renderFramed(columns, items, plain(26))).toBe(renderItems(columns, items, plain(26)));
    expect(linesOf(26)[0]).toBe('Cơ quan            Đã  Quá');
  });

  test('keeps to the width, down to the narrowest, and every line is as wide as the frame', () => {
    for (const width of [30, 33, 36, 40, 60, 100, 200]) {
      const widths = linesOf(width).slice(0, -1).map(displayWidth);
      expect(new Set(widths).size).toBe(1);
      expect(widths[0]).toBeLessThanOrEqual(width);
    }
  });

  test('shows what would steer a terminal, and is not broken by it', () => {
    const hostile = [{ name: 'Sở\u001b[2JGiáo dục\u202e', done: 1, late: 0 }];
    expect(linesOf(60, hostile)[3]).toBe('│ Sở<U+001B>[2JGiáo dục<U+202E> │       1 │       · │');
  });

  test('in another language has its headings', () => {
    expect(renderFramed(columns, items, { ...plain(60), language: 'en' })).toContain('│ Agency ');
  });

  test('is no frame where the list is long', () => {
    const many = Array.from({ length: 51 }, (_, index) => ({ name: `Sở ${index}`, done: index, late: 1 }));
    expect(renderFramed(columns, many, plain(60))).toBe(renderItems(columns, many, plain(60)));
    expect(renderFramed(columns, many.slice(1), plain(60))).toContain('┌');
  });
});
