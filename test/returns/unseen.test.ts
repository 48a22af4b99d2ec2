/** What a person does not see, or sees in one place for several: merged, hidden and filtered; what lies beside the table. */
import { describe, expect, test } from 'vitest';
import { number, row, text, workbook } from '../sheets/workbook.ts';
import { lines, read } from './reading.ts';

const header = [
  'Mã nhiệm vụ',
  'Cơ quan',
  'Tình hình thực hiện',
  'Ngày báo cáo',
  'Số văn bản minh chứng',
  'Ngày văn bản minh chứng',
  'Ghi chú',
  'Thời hạn',
];
const headerRow = row(2, ...header.map(text));

interface Around {
  readonly merged?: readonly string[];
  readonly columns?: string;
  /** Attributes of rows, by number. */
  readonly rows?: Readonly<Record<number, string>>;
}

/** A sheet with the rows, from row 3 on; null for a blank cell. */
function sheetOf(
  rows: readonly (readonly (string | null)[])[],
  { merged = [], columns = '', rows: attributes = {} }: Around = {},
): string {
  const cells = rows.map((texts, at) =>
    row(at + 3, ...texts.map((one) => (one === null ? null : text(one)))).replace(
      '<row',
      `<row ${attributes[at + 3] ?? ''}`,
    ),
  );
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet><cols>${columns}</cols><sheetData>${headerRow}${cells.join('')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
}

const told = (rows: readonly (readonly (string | null)[])[], around: Around = {}) =>
  lines(workbook({ sheets: { A: sheetOf(rows, around) } }));

describe('merged cells', () => {
  const two = [
    ['PL.01', 'Sở A', 'Đang làm', null, null, null, null],
    ['PL.02', 'Sở A', null, null, null, null, null],
  ];

  test('one state of two tasks is told, not lost', async () => {
    expect(await told(two, { merged: ['C3:C4'] })).toEqual([
      'bang.xlsx, ô C3: ô gộp C3:C4 ghi chung cho nhiều hàng hoặc nhiều cột',
    ]);
    const [first, second] = two as [string[], string[]];
    const noted = [first, [...second.slice(0, 6), 'ghi chú']];
    expect(await told(noted, { merged: ['C3:C4'] })).toEqual([
      'bang.xlsx, ô C3: ô gộp C3:C4 ghi chung cho nhiều hàng hoặc nhiều cột',
      'bang.xlsx, ô C4: ô gộp C3:C4 ghi chung cho nhiều hàng hoặc nhiều cột',
    ]);
  });

  test('one over several columns that the agency fills in is told too, and one over a column that nobody reads is not', async () => {
    expect(await told(two, { merged: ['C3:D3'] })).toEqual([
      'bang.xlsx, ô C3: ô gộp C3:D3 ghi chung cho nhiều hàng hoặc nhiều cột',
    ]);
    const noted = [['PL.01', 'Sở A', 'Đang làm', null, null, null, 'ghi chú', null]];
    expect(await told(noted, { merged: ['G3:I3'] })).toEqual(['3: PL.01 Sở A in-progress | ghi chú']);
  });

  test('blank ones, and those of titles, headers and lines between, are none of our business', async () => {
    const rows = [['NHIỆM VỤ CỦA SỞ A', null, null, null], ...two, [null, null, null, null]];
    const merged = ['A1:H1', 'A3:H3', 'D4:D6', 'E4:F4', 'I2:J2', 'A6:H6'];
    expect(await told(rows, { merged })).toEqual(['4: PL.01 Sở A in-progress']);
  });

  test('the name of an agency holds for all rows that it stands beside', async () => {
    const rows = [
      ['PL.01', 'Sở A', 'Đang làm'],
      ['PL.02', null, 'Chưa làm'],
      ['PL.03', null, 'Chưa làm'],
      ['PL.04', null, 'Chưa làm'],
    ];
    expect(await told(rows, { merged: ['B3:B5'] })).toEqual([
      '3: PL.01 Sở A in-progress',
      '4: PL.02 Sở A not-started',
      '5: PL.03 Sở A not-started',
      '6: PL.04 not-started',
    ]);
  });

  test('a task of two rows is one, unless both rows say something', async () => {
    const rows = [
      ['PL.01', 'Sở A', 'Đang làm', null, null, null, 'một'],
      [null, null, null, null, null, null, null],
      ['PL.02', 'Sở A', 'Đang làm', null, null, null, 'hai'],
    ];
    const merged = ['A3:A4', 'B3:B4', 'C3:C4', 'G3:G4'];
    const { rows: found, faults, blankRows } = await read(workbook({ sheets: { A: sheetOf(rows, { merged }) } }));
    expect([found.map(({ task, note }) => `${task} ${note}`), faults, blankRows]).toEqual([
      ['PL.01 một', 'PL.02 hai'],
      [],
      0,
    ]);
    const both = rows.map((cells, at) => (at === 1 ? [...cells.slice(0, 6), 'và nữa'] : cells));
    expect(await told(both, { merged: merged.slice(0, 3) })).toEqual([
      'bang.xlsx, ô A4: ô gộp A3:A4 ghi chung cho nhiều hàng hoặc nhiều cột',
    ]);
  });
});

describe('hidden', () => {
  const rows = [
    ['PL.01', null, 'Đang làm'],
    ['PL.02', null, 'Đang làm'],
    ['PL.03', null, null],
    ['PL.04', null, 'Đang làm'],
    ['PL.05', null, 'Đang làm'],
  ];

  test.each(['hidden="1"', 'hidden="true"', 'ht="0" customHeight="1"'])(
    'rows with %s that report something are told',
    async (attributes) => {
      expect(await told(rows, { rows: { 4: attributes, 5: attributes, 6: attributes, 7: attributes } })).toEqual([
        'bang.xlsx: có nội dung báo cáo ở hàng bị ẩn hoặc bị lọc: 4, 6-7',
      ]);
    },
  );

  test('a row in which something is wrong is told for both', async () => {
    expect(await told([['PL.01', null, 'Gần xong']], { rows: { 3: 'hidden="1"' } })).toEqual([
      'bang.xlsx, ô C3: không hiểu tình hình thực hiện "Gần xong"',
      'bang.xlsx: có nội dung báo cáo ở hàng bị ẩn hoặc bị lọc: 3',
    ]);
  });

  test('rows that are only there, and blank ones, are no matter', async () => {
    expect(await told(rows.slice(0, 3), { rows: { 3: 'hidden="0"', 5: 'hidden="1"' } })).toHaveLength(2);
  });

  test.each([
    '<col min="3" max="5" hidden="1"/>',
    '<col min="3" max="3" width="0"/>',
    '<col min="1" max="16384" hidden="true"/>',
  ])('a column that the agency filled in is told: %s', async (columns) => {
    expect(await told(rows.slice(0, 1), { columns })).toEqual([
      'bang.xlsx: có nội dung báo cáo ở cột bị ẩn: C "Tình hình thực hiện"',
    ]);
  });

  test('a column that the office gave is named, one that nobody reads is not', async () => {
    const columns = '<col min="1" max="2" hidden="1"/><col min="8" max="8" hidden="1"/>';
    const { faults, hiddenColumns } = await read(workbook({ sheets: { A: sheetOf(rows, { columns }) } }));
    expect(faults).toEqual([]);
    expect(hiddenColumns.map(({ letters }) => letters)).toEqual(['A', 'B']);
  });

  test('the sheet that people see is read, wherever the hidden one stands', async () => {
    const blank = sheetOf([['PL.01', null, null]]);
    const sheets = { Cũ: blank, 'Báo cáo': sheetOf(rows.slice(0, 1)) };
    const hidden = { Cũ: 'hidden' };
    const { rows: found, faults, sheet, ignoredSheets } = await read(workbook({ sheets, hidden }));
    expect([found.map(({ task }) => task), faults, sheet, ignoredSheets]).toEqual([['PL.01'], [], null, ['Cũ']]);
    const filled = { ...sheets, Cũ: sheetOf(rows), 'Rất cũ': sheetOf(rows) };
    expect(await lines(workbook({ sheets: filled, hidden: { Cũ: 'hidden', 'Rất cũ': 'veryHidden' } }))).toEqual([
      'bang.xlsx: trang tính bị ẩn có bảng báo cáo: "Cũ", "Rất cũ"',
    ]);
  });

  test('the only return on a hidden sheet is told', async () => {
    const sheets = { Bìa: row(1, text('KẾ HOẠCH')), 'Báo cáo': sheetOf(rows) };
    expect(await lines(workbook({ sheets, hidden: { 'Báo cáo': 'hidden' } }))).toEqual([
      'bang.xlsx: trang tính bị ẩn có bảng báo cáo: "Báo cáo"',
    ]);
  });
});

describe('beside the table', () => {
  test('what stands in columns without a header is named', async () => {
    const cells = ['PL.01', null, 'Đang làm', null, null, null, null, null, 'đã gọi', null, 'chờ'];
    const { outside, faults } = await read(
      workbook({ sheets: { A: sheetOf([cells, [null, null, null, ...cells.slice(3)]]) } }),
    );
    expect([outside, faults]).toEqual([['I3', 'K3'], []]);
    expect((await read('Mã,,Trạng thái,Ghi chú\nPL.01,x,Đang làm,y')).outside).toEqual(['B2']);
  });

  test('remarks and pictures are named', async () => {
    const relation = (kind: string, target: string) =>
      `<Relationship Id="${kind}" Type="x/${kind}" Target="${target}"/>`;
    const files = {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relation('comments', '/xl/comments1.xml')}${relation('drawing', '../drawings/d.xml')}</Relationships>`,
      'xl/comments1.xml':
        '<comments><commentList><comment ref="G3"/><comment ref="C4"/><comment ref="G3"/></commentList></comments>',
      'xl/drawings/d.xml': '<xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor/></xdr:wsDr>',
    };
    const sheets = { A: sheetOf([['PL.01', null, 'Đang làm']]) };
    const { remarks, hasDrawings } = await read(workbook({ sheets, files }));
    expect([remarks, hasDrawings]).toEqual([['G3', 'C4'], true]);
    const none = { ...files, 'xl/drawings/d.xml': '<xdr:wsDr xmlns:xdr="x"/>' };
    expect((await read(workbook({ sheets, files: none }))).hasDrawings).toBe(false);
  });
});

describe('shown otherwise', () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="0&quot;/KH&quot;"/></numFmts><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf/><xf numFmtId="200"/><xf fontId="1"/><xf fontId="2"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const one = (...cells: readonly (string | null)[]) =>
    lines(
      workbook({
        sheets: { A: headerRow + row(3, text('PL.01'), null, ...cells) },
        files: { 'xl/styles.xml': styles },
      }),
    );
  const state = text('Đang làm');

  test('a number with a text of its format is refused', async () => {
    expect(await one(state, null, null, null, number(812, 1))).toEqual([
      'bang.xlsx, ô G3: định dạng của ô làm "812" hiện ra khác đi hoặc không hiện ra',
    ]);
  });

  test('what is struck out is refused, whole or in part', async () => {
    const whole = text('Xong').replace('<c', '<c s="2"');
    const part = '<c t="inlineStr"><is><r><t>đã </t></r><r><rPr><strike/></rPr><t>gửi</t></r></is></c>';
    expect(await one(whole, null, null, null, part)).toEqual([
      'bang.xlsx, ô C3: chữ trong ô bị gạch ngang: "Xong"',
      'bang.xlsx, ô G3: chữ trong ô bị gạch ngang: "đã gửi"',
    ]);
    const unstruck =
      '<c t="inlineStr"><is><r><rPr><strike val="0"/></rPr><t>đã </t></r><r><rPr><strike/></rPr><t> </t></r></is></c>';
    expect(await one(state.replace('<c', '<c s="3"'), null, null, null, unstruck)).toEqual([
      '3: PL.01 in-progress | đã',
    ]);
  });

  test('truth values, and empty values, are what the program shows', async () => {
    expect(await one(state, '<c><v></v></c>', '<c t="b"><v></v></c>', null, '<c t="b"><v>1</v></c>')).toEqual([
      '3: PL.01 in-progress | TRUE',
    ]);
  });
});
