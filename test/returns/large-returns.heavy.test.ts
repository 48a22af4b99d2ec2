/** Returns of thousands of rows, and files built to take all memory. */
import { describe, expect, test } from 'vitest';
import { number, row, text, type WrittenWorkbook, workbook } from '../sheets/workbook.ts';
import { zipOf } from '../sheets/zip.ts';
import { headerRow, lines, read } from './reading.ts';

test('thousands of rows, cut by the reader wherever it likes', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) =>
    row(at + 2, text(`II.${at}`), text('Đang thực hiện'), number(44280, 1), null, null, text(`Dòng ${at}, “ệ” & ký`)),
  );
  const { rows: found, faults } = await read(workbook({ sheets: { A: headerRow + rows.join('') } }));
  expect(faults).toEqual([]);
  expect(found.map(({ task, date, note }) => `${task} ${date} ${note}`)).toEqual(
    rows.map((_, at) => `II.${at} 2021-03-25 Dòng ${at}, “ệ” & ký`),
  );
});

describe('files built to take all memory', () => {
  const some = headerRow + row(2, text('PL.01'), text('Xong'));

  test('a sheet with its last cell filled in is as small as any', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await lines(workbook({ sheets: { A: some + far } }))).toEqual(['2: PL.01 done']);
  });

  test('a merged cell over the whole sheet, and hidden columns', async () => {
    const merged = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const markup = `<worksheet><cols><col min="8" max="16384" hidden="1"/></cols><sheetData>${some}</sheetData>${merged}</worksheet>`;
    expect(await lines(workbook({ sheets: { A: markup } }))).toEqual(['2: PL.01 done']);
  });

  test('a million cells', async () => {
    const cells = Array(16_384).fill('<c><v>1</v></c>').join('');
    const rows = Array(62).fill(`<row>${cells}</row>`).join('');
    expect(await lines(workbook({ sheets: { A: rows } }))).toEqual(['bang.xlsx: tệp có quá nhiều ô, hơn 1 triệu']);
  });

  const blanks = () => ' '.repeat(40_000_000);
  const halves = (): WrittenWorkbook => ({
    sheets: { A: `${some}${blanks()}` },
    files: { 'xl/styles.xml': `<styleSheet>${blanks()}</styleSheet>` },
  });
  const archives: readonly [string, () => Uint8Array][] = [
    ['that says otherwise', () => zipOf({ 'xl/workbook.xml': blanks() + blanks() }, { claimedSize: 10 })],
    ['that says so', () => zipOf({ 'xl/workbook.xml': blanks() + blanks() })],
    ['in parts', () => workbook(halves())],
  ];

  test.each(archives)('eighty megabytes in a small archive, %s', async (_, archive) => {
    const bytes = archive();
    expect(bytes.length).toBeLessThan(200_000);
    expect(await lines(bytes)).toEqual(['bang.xlsx: tệp quá lớn, hơn 64 MB']);
  });

  test('what is not asked for is not unpacked', async () => {
    const files = { 'xl/media/image1.png': blanks() + blanks(), 'xl/pivotCache/records1.xml': blanks() };
    expect(await lines(workbook({ sheets: { A: some }, files }))).toEqual(['2: PL.01 done']);
  });

  test.each([
    ['elements in elements', '<a>'.repeat(1_000_000)],
    ['entities of entities', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><x>&b;</x>'],
    ['a file from elsewhere', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'],
    ['a thousand sheets', `<workbook><sheets>${'<sheet name="A"/>'.repeat(1000)}</sheets></workbook>`],
  ])('%s', async (_, markup) => {
    const files = { 'xl/workbook.xml': markup };
    expect(await lines(workbook({ sheets: { A: some }, files }))).toEqual([
      'bang.xlsx: tệp Excel bị hỏng hoặc không đúng dạng',
    ]);
  });
});
