/** Returns as Excel files: of several programs, by hand, and built to do harm. */
import { describe, expect, test } from 'vitest';
import { number, row, text, type WrittenWorkbook, workbook } from '../sheets/workbook.ts';
import { zipOf } from '../sheets/zip.ts';
import { faultsOf, header, headerRow, lines, read } from './reading.ts';

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

  test('so many of all as numbers or as text, and no date made of it', async () => {
    const counted = (...cells: readonly string[]) => {
      const head = row(1, ...['Mã', 'Tình hình', 'Số đã hoàn thành', 'Tổng số'].map(text));
      return workbook({ sheets: { A: head + row(2, text('PL.01'), text('Đang làm'), ...cells) } });
    };
    expect(await lines(counted(number(12), number(15)))).toEqual(['2: PL.01 in-progress | 12/15']);
    expect(await lines(counted(text('12'), number(15)))).toEqual(['2: PL.01 in-progress | 12/15']);
    expect(await lines(counted(text('12/15')))).toEqual(['2: PL.01 in-progress | 12/15']);
    expect(await lines(counted(number(44280, 1), number(15)))).toEqual([
      'bang.xlsx, ô C2: Excel đã đổi ô này thành ngày 25/03/2021',
    ]);
    expect(await lines(counted(number(0.8), number(1)))).toEqual([
      'bang.xlsx, ô C2: "0.8" không phải là một số nguyên',
    ]);
  });

  test('a number for a task is refused, since 1.10 is 1.1 by then; not where nothing is reported', async () => {
    expect(await lines(one(number('1.1'), text('Đang làm')))).toEqual([
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
      'bang.xlsx, ô A2: Excel đã đổi ô này thành ngày 03/2021',
      'bang.xlsx, ô D2: Excel đã đổi ô này thành ngày 12/2021',
    ]);
  });

  test('formulas count by the value that was computed', async () => {
    const state = '<c t="str"><f>B1&amp;""</f><v>Hoàn thành</v></c>';
    const date = '<c s="1"><f>TODAY()</f><v>44280</v></c>';
    expect(await lines(one(text('PL.01'), state, date))).toEqual(['2: PL.01 done 2021-03-25']);
    // What it is today, it is not tomorrow: that is told.
    expect((await read(one(text('PL.01'), state, date))).changing).toEqual(['C2']);
  });

  test('error values and formulas never computed are told, not dropped', async () => {
    const cells = [
      text('PL.01'),
      '<c t="e"><f>VLOOKUP(1,A:B,2)</f><v>#N/A</v></c>',
      '<c s="1"><f>TODAY()</f></c>',
      '<c><f/></c>',
      '<c s="1"><f>C2+1</f><v></v></c>',
      '<c t="s"><f>A2</f><v/></c>',
      '<c><f t="shared" si="0"/></c>',
    ];
    expect(await lines(one(...cells))).toEqual([
      'bang.xlsx, ô B2: ô có lỗi "#N/A" thay cho nội dung',
      'bang.xlsx, ô C2: ô có công thức mà tệp không lưu kết quả: "=TODAY()"',
      'bang.xlsx, ô D2: ô có công thức mà tệp không lưu kết quả: "=…"',
      'bang.xlsx, ô E2: ô có công thức mà tệp không lưu kết quả: "=C2+1"',
      'bang.xlsx, ô F2: ô có công thức mà tệp không lưu kết quả: "=A2"',
      'bang.xlsx, ô G2: ô có công thức mà tệp không lưu kết quả: "=…"',
    ]);
  });

  test('a shared formula is told by its text, an array formula in every cell that it fills', async () => {
    const master = '<c><f t="shared" ref="F2:F3" si="4">A2&amp;""</f></c>';
    const array = '<c><f t="array" ref="C2:C3">B2:B3</f></c>';
    const rows = [
      row(2, text('PL.01'), text('Đang làm'), array, null, null, master),
      row(3, text('PL.02'), text('Đang làm'), null, null, null, '<c><f t="shared" si="4"/><v></v></c>'),
      row(4, text('PL.03'), text('Đang làm')),
    ];
    expect(await lines(workbook({ sheets: { A: headerRow + rows.join('') } }))).toEqual([
      'bang.xlsx, ô C2: ô có công thức mà tệp không lưu kết quả: "=B2:B3"',
      'bang.xlsx, ô F2: ô có công thức mà tệp không lưu kết quả: "=A2&"""',
      'bang.xlsx, ô C3: ô có công thức mà tệp không lưu kết quả: "=…"',
      'bang.xlsx, ô F3: ô có công thức mà tệp không lưu kết quả: "=A2&"""',
    ]);
  });

  test('a formula that gives no text leaves its cell blank', async () => {
    const blank = '<c t="str"><f>IF(A2="","x","")</f><v></v></c>';
    const array = '<c t="str"><f t="array" ref="F2:F3">""</f><v></v></c>';
    const cells = [text('PL.01'), text('Đang làm'), blank, blank, blank, array];
    expect(await lines(one(...cells))).toEqual(['2: PL.01 in-progress']);
    expect((await read(one(text('PL.01'), blank, blank))).blankRows).toBe(1);
  });

  test.each(['fullCalcOnLoad="1"', 'fullCalcOnLoad="true"', 'calcCompleted="0"'])(
    'with %s no stored value of a formula is what people see',
    async (properties) => {
      const rows = headerRow + row(2, text('PL.01'), '<c t="str"><f>A1</f><v>Xong</v></c>', number(44280, 1));
      expect(await lines(workbook({ sheets: { A: rows }, calculation: properties }))).toEqual([
        'bang.xlsx, ô B2: ô có công thức mà tệp không lưu kết quả: "=A1"',
      ]);
    },
  );

  test('shared strings, rich text, notes on pronunciation, namespaces, odd quotes', async () => {
    const strings = [
      ...header.map(shared),
      '<si><r><t>PL</t></r><r><rPr><b/></rPr><t>.01</t></r></si>',
      '<si><t xml:space=\'preserve\'>  Đã hoàn&#160;thành </t><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      '<si><t>a &amp; b &lt;c&gt; _x005F_x0041_ &#39;&#x1EC7;&#10;d</t></si>',
    ].join('');
    const cell = (place: string, index: number) => `<x:c\n r='${place}'  t="s" ><x:v>${index}</x:v></x:c>`;
    const headers = header.map((_, at) => cell(`${'ABCDEFG'[at]}3`, at)).join('');
    const markup = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x14ac="y"><x:dimension ref="A1"/><x:sheetData><x:row r="3" spans="1:7">${headers}</x:row><x:row r="4" x14ac:dyDescent="0.3">${cell('A4', 7)}${cell('B4', 8)}<x:c r="C4" s="1"/>${cell('F4', 9)}</x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A5:A6"/></x:mergeCells></x:worksheet>`;
    expect(await lines(workbook({ sheets: { 'Báo cáo': markup }, strings }))).toEqual([
      "4: PL.01 done | a & b <c> _x0041_ 'ệ\nd",
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
      'open-document',
    ],
    [
      'Word',
      zipOf({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<w/>',
      }),
      'word',
    ],
    ['an archive of files', zipOf({ 'bang/so-gd.xlsx': 'x' }), 'archive'],
    ['slides', zipOf({ 'ppt/presentation.xml': 'x' }), 'presentation'],
    ['some archive', zipOf({ thu: 'x' }), 'not-excel'],
    ['Excel binary', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'binary-excel'],
    ['old Word', named('WordDocument'), 'word'],
    ['rich text', Buffer.from('{\\rtf1 x}'), 'word'],
    ['PDF', Buffer.from('%PDF-1.7\n%\u00e2'), 'pdf'],
    ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'picture'],
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
    ['a cell beyond the sheet', { sheets: { A: '<row r="1"><c r="AAAA1"><v>1</v></c></row>' } }],
    ['a row beyond the sheet', { sheets: { A: '<row r="1048577"></row>' } }],
    ['a row of a huge number', { sheets: { A: '<row r="1e9"></row>' } }],
    ['two places', { sheets: { A: '<row r="1"><c r="A1" r="XFD1"><v>1</v></c></row>' } }],
    ['a prefix of no name space', { sheets: { A: '<row r="1"><c r="A1" x:r="XFD1"><v>1</v></c></row>' } }],
    ['a cell of another row', { sheets: { A: '<row r="1"><c r="A2"><v>1</v></c></row>' } }],
    ['rows out of order', { sheets: { A: '<row r="2"/><row r="1"/>' } }],
    ['a cell twice', { sheets: { A: '<row r="1"><c r="A1"/><c r="A1"/></row>' } }],
    ['a number that is none', { sheets: { A: '<row r="1"><c r="A1"><v>1,5</v></c></row>' } }],
    ['a day that is none', { sheets: { A: '<row r="1"><c r="A1" t="d"><v>2021-02-30</v></c></row>' } }],
    [
      'a merged cell of no place',
      { sheets: { A: '<row r="1"/></sheetData><mergeCells><mergeCell ref="A"/></mergeCells><sheetData>' } },
    ],
    ['a half of a character', { sheets: { A: row(1, '<c t="inlineStr"><is><t>&#xD83D;</t></is></c>') } }],
    ['an ampersand alone', { sheets: { A: row(1, '<c t="inlineStr"><is><t>A & B</t></is></c>') } }],
    ['an entity of its own', { sheets: { A: row(1, '<c t="inlineStr"><is><t>&x;</t></is></c>') } }],
    ['a place in an attribute', { sheets: { A: `<row r="1"><c x=" r='A1' " r=XFD1><v>1</v></c></row>` } }],
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
