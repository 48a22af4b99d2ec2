/** Returns as Excel files: of several programs, by hand, and built to do harm. */
import { describe, expect, test } from 'vitest';
import { faultsOf, lines, read } from './reading.ts';
import { number, row, text, type WrittenWorkbook, workbook } from './workbook.ts';
import { zipOf } from './zip.ts';

const header = [
  'Mã nhiệm vụ',
  'Tình hình thực hiện',
  'Ngày báo cáo',
  'Số văn bản minh chứng',
  'Ngày văn bản minh chứng',
  'Ghi chú',
  'Kỳ',
];
const headerRow = row(1, ...header.map(text));
const one = (...cells: readonly (string | null)[]) => workbook({ sheets: { Sheet1: headerRow + row(2, ...cells) } });
const shared = (name: string) => `<si><t>${name}</t></si>`;

describe('a return in Excel', () => {
  test('real dates, numbers as dates, text dates', async () => {
    const cells = [number(44280, 1), number(44280), number(44280.5, 1), text('25/3/2021'), text('2021-03-25')];
    const rows = cells.map((cell, at) => row(at + 2, text('PL.01'), text('Xong'), cell));
    const { rows: read01, faults } = await read(workbook({ sheets: { A: headerRow + rows.join('') } }));
    expect([read01.map(({ date }) => date), faults]).toEqual([Array(5).fill('2021-03-25'), []]);
  });

  test.each([['date1904="1"'], ['date1904="true"']])('counts from 1904 with %s', async (properties) => {
    const rows = headerRow + row(2, text('PL.01'), text('Xong'), number(44280 - 1462, 1));
    expect((await read(workbook({ sheets: { A: rows }, properties }))).rows[0]?.date).toBe('2021-03-25');
  });

  test('a date in ISO form, whatever the time zone of the machine', async () => {
    const cell = '<c t="d"><v>2021-03-25T00:00:00.000</v></c>';
    expect(await lines(one(text('PL.01'), text('Xong'), cell))).toEqual(['2: PL.01 done 2021-03-25']);
  });

  test('numbers where text is meant', async () => {
    const cells = [text('101'), text('Xong'), null, number(812), number(44280, 1), number(1.5), number(2021)];
    expect(await lines(one(...cells))).toEqual(['2: 101 2021 done | 812 2021-03-25 | 1.5']);
  });

  test('a number for a task is refused, since 1.10 is 1.1 by then; not where nothing is reported', async () => {
    expect(await lines(one(number('1.1'), text('Xong')))).toEqual([
      'bang.xlsx, ô A2: Excel đã đổi ô này thành số 1.1, có thể không còn là mã nhiệm vụ đã gõ',
    ]);
    const { faults, blankRows } = await read(one(number('1.1')));
    expect([faults, blankRows]).toEqual([[], 1]);
    expect(await lines('Mã nhiệm vụ,Tình hình thực hiện\n1.10,Xong')).toEqual(['2: 1.10 done']);
  });

  test('a remark beside the table of a workbook moves no cell', async () => {
    const cells = [text('PL.01'), text('Xong'), null, null, null, null, null, text('đã gọi điện')];
    expect(await lines(one(...cells))).toEqual(['2: PL.01 done']);
  });

  test('a month that Excel made a date of is a period; a number that it made a date of is refused', async () => {
    expect(await lines(one(text('PL.01'), text('Xong'), null, null, null, null, number(44256, 2)))).toEqual([
      '2: PL.01 2021-03 done',
    ]);
    expect(await lines(one(number(44256, 2), text('Xong'), null, number(44531, 2), number(44280, 1)))).toEqual([
      'bang.xlsx, ô A2: Excel đã đổi ô này thành ngày 01/03/2021',
      'bang.xlsx, ô D2: Excel đã đổi ô này thành ngày 01/12/2021',
    ]);
  });

  test('formulas count by the value that was computed', async () => {
    const state = '<c t="str"><f>B1&amp;""</f><v>Hoàn thành</v></c>';
    const date = '<c s="1"><f>TODAY()</f><v>44280</v></c>';
    expect(await lines(one(text('PL.01'), state, date))).toEqual(['2: PL.01 done 2021-03-25']);
  });

  test('error values and formulas never computed are told, not dropped', async () => {
    const cells = [
      text('PL.01'),
      '<c t="e"><f>VLOOKUP(1,A:B,2)</f><v>#N/A</v></c>',
      '<c s="1"><f>TODAY()</f></c>',
      null,
      null,
      '<c><f t="shared" si="0"/></c>',
    ];
    expect(await lines(one(...cells))).toEqual([
      'bang.xlsx, ô B2: ô có lỗi "#N/A" thay cho giá trị',
      'bang.xlsx, ô C2: ô có lỗi "#FORMULA!" thay cho giá trị',
      'bang.xlsx, ô F2: ô có lỗi "#FORMULA!" thay cho giá trị',
    ]);
  });

  test('shared strings, rich text, notes on pronunciation, namespaces, odd quotes', async () => {
    const strings = [
      ...header.map(shared),
      '<si><r><t>PL</t></r><r><rPr><b/></rPr><t>.01</t></r></si>',
      '<si><t xml:space=\'preserve\'>  Đã hoàn&#160;thành </t><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      '<si><t>a &amp; b &lt;c&gt; _x005F_x0041_ &#39;&#x1EC7;&#10;d</t></si>',
    ].join('');
    const cell = (place: string, index: number) => `<x:c\n r='${place}'  t="s" ><x:v>${index}</x:v></x:c>`;
    const headers = header.map((_, at) => cell(`${'ABCDEFG'[at]}3`, at)).join('');
    const markup = `<x:worksheet xmlns:x="y"><x:dimension ref="A1"/><x:sheetData><x:row r="3" spans="1:7">${headers}</x:row><x:row r="4" x14ac:dyDescent="0.3">${cell('A4', 7)}${cell('B4', 8)}<x:c r="C4" s="1"/>${cell('F4', 9)}</x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A5:A6"/></x:mergeCells></x:worksheet>`;
    expect(await lines(workbook({ sheets: { 'Báo cáo': markup }, strings }))).toEqual([
      "4: PL.01 done | a & b <c> _x0041_ 'ệ\nd",
    ]);
  });

  test('merged cells: what stands below the first has no task of its own', async () => {
    const rows = headerRow + row(2, text('PL.01'), text('Xong')) + row(3, null, text('Xong'));
    expect(await lines(workbook({ sheets: { A: rows } }))).toEqual([
      'bang.xlsx, ô A3: hàng này có báo cáo nhưng thiếu mã nhiệm vụ',
    ]);
  });

  test('the first sheet with the header, wherever it is; others are named', async () => {
    const table = (task: string, state: string) => row(5, ...header.map(text)) + row(9, text(task), text(state));
    const sheets = {
      'Bìa &amp; lời': row(1, text('KẾ HOẠCH')),
      Trống: '',
      Một: table('PL.01', 'Xong'),
      Hai: table('PL.02', ''),
    };
    const { rows, sheet, sheetName, ignoredSheets, faults } = await read(workbook({ sheets }));
    expect([rows.map((found) => found.task), rows[0]?.row, sheet, sheetName, ignoredSheets, faults]).toEqual([
      ['PL.01'],
      9,
      'Một',
      'Một',
      ['Hai'],
      [],
    ]);
    const wrong = { Bìa: row(1, text('KẾ HOẠCH')), Một: headerRow + row(2, text('PL.01'), text('?')) };
    expect(await lines(workbook({ sheets: wrong }))).toEqual([
      'bang.xlsx, trang tính "Một", ô B2: không hiểu tình hình thực hiện "?"',
    ]);
  });

  test('a sheet that is not read may have nothing filled in, well or badly', async () => {
    const table = (state: string | null) => headerRow + row(2, text('PL.02'), state === null ? null : text(state));
    const sheets = { Một: table(null), Hai: table('Xong'), Ba: table(null), Bốn: table('Gần xong') };
    expect(await lines(workbook({ sheets }))).toEqual([
      'bang.xlsx: có báo cáo ở trang tính "Hai", "Bốn", nhưng mỗi lần chỉ đọc một trang tính: "Một"',
    ]);
    const { sheet, sheetName, ignoredSheets, faults } = await read(
      workbook({ sheets: { Một: table('Xong'), Hai: table(null) } }),
    );
    expect([sheet, sheetName, ignoredSheets, faults]).toEqual([null, 'Một', ['Hai'], []]);
  });

  test('a sheet with half a header does not hide a whole one behind it', async () => {
    const half = row(1, text('Mã nhiệm vụ'), text('Ghi chú'), text('Kỳ'));
    const sheets = { Danh_mục: half, 'Báo cáo': headerRow + row(2, text('PL.01'), text('Xong')) };
    expect(await lines(workbook({ sheets }))).toEqual(['2: PL.01 done']);
    expect(await lines(workbook({ sheets: { 'Danh mục': half } }))).toEqual([
      'bang.xlsx, hàng 1: thiếu cột "Tình hình thực hiện"; các cột đang có: "Mã nhiệm vụ", "Ghi chú", "Kỳ"',
    ]);
  });

  test('five thousand rows, cut by the reader wherever it likes', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) =>
      row(at + 2, text(`II.${at}`), text('Đang thực hiện'), number(44280, 1), null, null, text(`Dòng ${at}, “ệ” & ký`)),
    );
    const { rows: found, faults } = await read(workbook({ sheets: { A: headerRow + rows.join('') } }));
    expect(faults).toEqual([]);
    expect(found.map(({ task, date, note }) => `${task} ${date} ${note}`)).toEqual(
      rows.map((_, at) => `II.${at} 2021-03-25 Dòng ${at}, “ệ” & ký`),
    );
  });

  test('blank styled rows down to the end of the sheet', async () => {
    const rows = [headerRow, row(2, text('PL.01'), text('Xong')), '<row r="1048576"><c r="XFD1048576" s="1"/></row>'];
    expect(await lines(workbook({ sheets: { A: rows.join('') } }))).toEqual(['2: PL.01 done']);
  });
});

describe('what is no Excel file, or a broken one', () => {
  const whole = one(text('PL.01'), text('Xong'));
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const named = (name: string) => Buffer.concat([ole, Buffer.alloc(500), Buffer.from(name, 'utf16le')]);

  test.each<[string, Uint8Array, string]>([
    ['Excel 97-2003', named('Workbook'), 'old-excel'],
    ['one with a password', named('EncryptedPackage'), 'encrypted'],
    ['a zip archive with a password', zipOf({ 'xl/workbook.xml': 'x' }, { flags: 1 }), 'encrypted'],
    [
      'LibreOffice',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'not-excel',
    ],
    ['Word', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'not-excel'],
    ['Excel binary', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'not-excel'],
    ['an empty archive', zipOf({}), 'not-excel'],
    ['two letters', Buffer.from('PK'), 'damaged'],
    ['cut in the middle', whole.subarray(0, whole.length / 2), 'damaged'],
    ['without its first half', Buffer.concat([Buffer.from('PK'), whole.subarray(whole.length / 2)]), 'damaged'],
    ['no sheet', workbook({ sheets: {} }), 'damaged'],
    ['an empty sheet', workbook({ sheets: { A: '' } }), 'empty'],
    ['no relations', zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'damaged'],
    ['a workbook that is no XML', zipOf({ 'xl/workbook.xml': 'x', 'xl/_rels/workbook.xml.rels': '<' }), 'damaged'],
    ['bytes that are no text', zipOf({ 'xl/workbook.xml': Uint8Array.from([0xff, 0xff]) }), 'damaged'],
  ])('%s', async (_, bytes, fault) => expect(await faultsOf(bytes)).toEqual([fault]));

  test.each<[string, WrittenWorkbook]>([
    ['a cell without place', { sheets: { A: '<row r="1"><c><v>1</v></c></row>' } }],
    ['a cell beyond the sheet', { sheets: { A: '<row r="1"><c r="AAAA1"><v>1</v></c></row>' } }],
    ['a row beyond the sheet', { sheets: { A: '<row r="1048577"></row>' } }],
    ['a row of a huge number', { sheets: { A: '<row r="1e9"></row>' } }],
    ['a place written by its codes', { sheets: { A: '<row r="1"><c r="&#65;1"><v>1</v></c></row>' } }],
    ['two places', { sheets: { A: '<row r="1"><c r="A1" x:r="XFD1"><v>1</v></c></row>' } }],
    ['a place in an attribute', { sheets: { A: `<row r="1"><c x=" r='A1' " r=XFD1><v>1</v></c></row>` } }],
    ['blanks where the library expects none', { sheets: { A: '<row r="1"><c r="A1" t = "s"><v>1</v></c></row>' } }],
    ['cells out of order', { sheets: { A: '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>' } }],
    ['a string that is not there', { sheets: { A: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' } }],
    ['a style that is not there', { sheets: { A: '<row r="1"><c r="A1" s="9"><v>7</v></c></row>' } }],
    ['markup never closed', { sheets: { A: '<row r="1"><c r="A1"><v>7</v>' } }],
    ['a type nobody knows', { sheets: { A: '<row r="1"><c r="A1" t="zz"><v>7</v></c></row>' } }],
  ])('%s', async (_, written) => expect(await faultsOf(workbook(written))).toEqual(['damaged']));

  test('every cut of a good file, and every byte of it changed, is read or refused, and never throws', async () => {
    const seen = new Set<string>();
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Uint8Array.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      for (const bytes of [whole.subarray(0, at), changed]) seen.add((await faultsOf(bytes)).join(' '));
    }
    expect([...seen].sort()).toContain('damaged');
  });
});

describe('files built to take all memory', () => {
  test('a sheet with its last cell filled in', async () => {
    const rows = `${headerRow}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    expect(await lines(workbook({ sheets: { A: rows } }))).toEqual(['bang.xlsx: bảng trải đến tận ô XFD1048576']);
  });

  test('a stray cell far below', async () => {
    expect(await lines(workbook({ sheets: { A: `${headerRow}${row(1_048_576, text(' '))}` } }))).toEqual([
      'bang.xlsx: bảng trải đến tận ô G1048576',
    ]);
  });

  test('many sheets that are large together', async () => {
    const far = '<row r="100000"><c r="O100000"><v>1</v></c></row>';
    const sheets = Object.fromEntries(['A', 'B', 'C'].map((name) => [name, far]));
    expect(await lines(workbook({ sheets }))).toEqual(['bang.xlsx: bảng trải đến tận ô O100000']);
  });

  const zeros = new Uint8Array(80_000_000);

  test.each([
    ['that says so', zipOf({ 'xl/workbook.xml': zeros })],
    ['that says otherwise', zipOf({ 'xl/workbook.xml': zeros }, { claimedSize: 10 })],
    ['in parts', zipOf({ 'xl/a.xml': zeros.subarray(0, 4e7), 'xl/b.xml': zeros.subarray(0, 4e7) })],
  ])('eighty megabytes in a small archive, %s', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(200_000);
    expect(await lines(bytes)).toEqual(['bang.xlsx: tệp quá lớn, hơn 64 MB']);
  });

  test('what is not asked for is not unpacked', async () => {
    const rows = headerRow + row(2, text('PL.01'), text('Xong'));
    const files = { 'xl/media/image1.png': Buffer.from(zeros).toString('latin1') };
    expect(await lines(workbook({ sheets: { A: rows }, files }))).toEqual(['2: PL.01 done']);
  });
});
