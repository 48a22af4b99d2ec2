/** Tables at the widths of real terminals. */
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/output/terminal/display-width.ts';
import { renderTable } from '../../../src/output/terminal/table.ts';
import type { Row } from '../../../src/output/terminal/table-cells.ts';
import type { Column } from '../../../src/output/terminal/table-layout.ts';

const columns: readonly Column[] = [
  { header: 'Mã', min: 28, weight: 'fit', align: 'left', priority: 1 },
  { header: 'Nhiệm vụ', min: 24, weight: 3, align: 'left', priority: 1 },
  { header: 'Chủ trì', min: 14, weight: 1, align: 'left', priority: 3 },
  { header: 'Thời hạn', min: 10, weight: 'fit', align: 'left', priority: 2 },
  { header: 'Số ngày', min: 4, weight: 'fit', align: 'right', priority: 4, whenNarrow: 'drop' },
];

const rows: readonly Row[] = [
  row('PL.01', 'Tham mưu UBND tỉnh ban hành Kế hoạch triển khai', 'Sở Giáo dục và Đào tạo', '31/03/2021', '259'),
  row('PL.04', 'Tổng kết phong trào'.normalize('NFD'), 'Hội Khuyến học tỉnh', '31/12/2021', '16'),
];

function row(...texts: readonly string[]): Row {
  return texts.map((text) => ({ text }));
}

function lines(width: number, content: readonly Row[] = rows): string[] {
  return renderTable({ columns, rows: content, width }).normalize('NFC').split('\n');
}

/** The least of three runs, in ms: what else the machine does only adds to it. */
function leastTime(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('renderTable', () => {
  test('takes ten times as long for ten times as many rows, not a hundred times', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => rows[index % 2] ?? []);
    const [few, lots] = [many(1_000), many(10_000)];
    lines(80, few);
    expect(leastTime(() => lines(80, lots))).toBeLessThan(40 * leastTime(() => lines(80, few)));
  });

  test('stacks and drops the least important columns in 50 columns', () => {
    expect(lines(50)).toEqual([
      'Mã     Nhiệm vụ                         Thời hạn',
      '─────  ───────────────────────────────  ──────────',
      'PL.01  Tham mưu UBND tỉnh ban hành Kế   31/03/2021',
      '       hoạch triển khai',
      '       Chủ trì: Sở Giáo dục và Đào tạo',
      'PL.04  Tổng kết phong trào              31/12/2021',
      '       Chủ trì: Hội Khuyến học tỉnh',
      '',
    ]);
  });

  test('leaves what is stacked under short texts the room to be read', () => {
    expect(lines(30, [row('PL.01', 'Tổng kết', 'Sở Nội vụ', '31/12/2021', '259')])).toEqual([
      'Mã     Nhiệm vụ',
      '─────  ────────────────────',
      'PL.01  Tổng kết',
      '       Chủ trì: Sở Nội vụ',
      '       Thời hạn: 31/12/2021',
      '',
    ]);
  });

  test('wraps in 80', () => {
    expect(lines(80)).toEqual([
      'Mã     Nhiệm vụ                              Chủ trì            Thời hạn      Số',
      '                                                                            ngày',
      '─────  ────────────────────────────────────  ─────────────────  ──────────  ────',
      'PL.01  Tham mưu UBND tỉnh ban hành Kế hoạch  Sở Giáo dục và     31/03/2021   259',
      '       triển khai                            Đào tạo',
      'PL.04  Tổng kết phong trào                   Hội Khuyến học     31/12/2021    16',
      '                                             tỉnh',
      '',
    ]);
  });

  test('takes what it needs in 200 and no more', () => {
    expect(lines(200)).toEqual([
      'Mã     Nhiệm vụ                                         Chủ trì                 Thời hạn    Số ngày',
      '─────  ───────────────────────────────────────────────  ──────────────────────  ──────────  ───────',
      'PL.01  Tham mưu UBND tỉnh ban hành Kế hoạch triển khai  Sở Giáo dục và Đào tạo  31/03/2021      259',
      'PL.04  Tổng kết phong trào                              Hội Khuyến học tỉnh     31/12/2021       16',
      '',
    ]);
  });

  test('keeps to the width, down to the narrowest', () => {
    for (const width of [12, 20, 40, 60, 100, 200]) {
      expect(Math.max(...lines(width).map(displayWidth))).toBeLessThanOrEqual(width);
    }
  });

  test('paints each line of a wrapped cell by itself, without changing the layout', () => {
    const red = (text: string) => `\u001b[31m${text}\u001b[39m`;
    const painted = rows.map((cells) => cells.map((cell) => ({ ...cell, style: red })));
    const text = renderTable({ columns, rows: painted, width: 50 });
    expect(
      text
        .normalize('NFC')
        .replace(/\u001b\[\d+m/g, '')
        .split('\n')
        .map((line) => line.trimEnd()),
    ).toEqual(lines(50));
    expect(text).toContain('       \u001b[31mhoạch triển khai\u001b[39m\n');
  });

  test('shows control characters instead of obeying them', () => {
    const [, , line] = lines(100, [row('PL.01', '\u001b[2Jxoá', 'a\tb', '', '')]);
    expect(line).toBe('PL.01  <U+001B>[2Jxoá  a<U+0009>b');
  });

  test('is seamless over many rows', () => {
    const many = Array.from({ length: 120 }, (_, index) => row(`PL.${index}`, 'x', 'y', 'z', String(index)));
    const found = lines(80, many);
    expect(found).toHaveLength(1 + 1 + 120 + 1);
    expect(found.filter((line) => line === '')).toHaveLength(1);
    expect(found.filter((line) => line.startsWith('─'))).toHaveLength(1);
    expect(found.slice(2, -1).every((line) => line.length === found[2]?.length)).toBe(true);
  });

  test('cuts a long cell between words, and within one where nothing else fits', () => {
    const cut: Column = { header: 'x', min: 5, weight: 1, align: 'left', priority: 0, lines: 2 };
    const shown = (text: string, width: number) =>
      renderTable({ columns: [cut], rows: [[{ text }]], width })
        .split('\n')
        .slice(2, -1);
    expect(shown('một hai ba bốn năm', 9)).toEqual(['một hai', 'ba bốn …']);
    expect(shown('một hai ba bốn năm', 7)).toEqual(['một hai', 'ba …']);
    expect(shown('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn']);
    expect(shown('một nghiêng ngả', 7)).toEqual(['một', 'nghiên…']);
  });

  test('leaves out a stacked cell that says nothing', () => {
    const many: readonly Column[] = [
      { header: 'a', min: 18, weight: 1, align: 'left', priority: 0, max: 18 },
      { header: 'b', min: 9, weight: 'fit', align: 'left', priority: 1 },
      { header: 'c', min: 9, weight: 'fit', align: 'left', priority: 2 },
    ];
    const counted = (b: string) => [
      { text: 'a'.repeat(18) },
      { text: b, isNothing: b === '·' },
      { text: '1'.repeat(9) },
    ];
    const table = renderTable({ columns: many, rows: [counted('·'), counted('2')], width: 18 });
    expect(table.split('\n').slice(2)).toEqual([
      'a'.repeat(18),
      'c: 111111111',
      'a'.repeat(18),
      'b: 2',
      'c: 111111111',
      '',
    ]);
  });

  test('shows the header alone when there is nothing', () => {
    expect(lines(80, [])[0]).toBe('Mã  Nhiệm vụ  Chủ trì  Thời hạn  Số ngày');
  });
});
