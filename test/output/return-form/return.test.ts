/** The return as CSV and Excel: what an agency opens, and that it comes back as it went and as it was filled in. */
import { describe, expect, test } from 'vitest';
import { returnCsv, returnTable } from '../../../src/output/return-form/table.ts';
import { returnXlsx } from '../../../src/output/return-form/xlsx.ts';
import { excelText } from '../../../src/output/text/excel-text.ts';
import type { Language } from '../../../src/output/words/language.ts';
import { returnAnswer } from '../../../src/report/return.ts';
import type { OwedAnswer, ReturnAnswer } from '../../../src/report/return-answer.ts';
import { returnColumns } from '../../../src/returns/columns.ts';
import { columnLetters } from '../../../src/sheets/place.ts';
import { ZipArchive } from '../../../src/sheets/zip-archive.ts';
import { around, viewOf } from '../../report/report-plan.ts';
import { line, read } from '../../returns/reading.ts';
import { zipOf } from '../../sheets/zip.ts';
import { hostileTexts } from '../hostile-answers.ts';

const sample = async () => returnAnswer(await viewOf('2023-01-01'), 'so-mot', around);

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = new ZipArchive(bytes, 64_000_000);
  return new Map(archive.names().map((name) => [name, new TextDecoder().decode(archive.read(name) ?? undefined)]));
}

/** The workbook with texts put into cells, as a program that keeps the rest would save it. */
async function filledIn(
  bytes: Uint8Array,
  cells: Readonly<Record<string, string>>,
  stored = false,
): Promise<Uint8Array> {
  const parts = partsOf(bytes);
  let sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  for (const [place, markup] of Object.entries(cells)) {
    const before = sheet;
    sheet = sheet.replace(new RegExp(`<c r="${place}"([^>]*)/>`), `<c r="${place}"$1 ${markup}</c>`);
    if (sheet === before) throw new Error(`no blank cell ${place}`);
  }
  const files = new Map([...parts, ['xl/worksheets/sheet1.xml', sheet]]);
  return zipOf(Object.fromEntries(files), { stored });
}

const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is>`;
/** Of a plan that names no products. */
/** Of one plan, which goes without saying. */
const allOfOne = returnColumns.filter((column) => column !== 'plan' && column !== 'planTitle');
const usualColumns = allOfOne.filter((column) => column !== 'product');
const letters = (column: (typeof usualColumns)[number]) => columnLetters(usualColumns.indexOf(column));

describe('the table', () => {
  test('has a row for everything owed, the columns of the agency blank', async () => {
    const { header, rows } = returnTable(await sample(), 'vi');
    expect(header.slice(0, 8)).toEqual([
      'Mã nhiệm vụ',
      'Kỳ',
      'Nội dung nhiệm vụ',
      'Thời hạn',
      'Tình trạng',
      'Báo cáo gần nhất',
      'Mã cơ quan',
      'Cơ quan',
    ]);
    expect(rows.map((row) => row.slice(0, 5).join(' | '))).toEqual([
      'II.1.1 |  | Xóa mù chữ cho người lớn | 30/09/2021 | Quá hạn 458 ngày',
      'III | Năm 2021 | Báo cáo hằng năm | 31/12/2021 | Quá hạn 366 ngày',
      'III | Năm 2022 | Báo cáo hằng năm | 31/12/2022 | Quá hạn 01 ngày',
      'III | Năm 2023 | Báo cáo hằng năm | 31/12/2023 | Trong hạn, còn 364 ngày',
      'PL.01 |  | Đề án học tập suốt đời | 30/06/2021 | Quá hạn 550 ngày',
      'PL.02 |  | Kết nối dữ liệu | 31/12/2021 | Quá hạn 366 ngày',
    ]);
    expect(new Set(rows.map((row) => row.slice(6).join('|')))).toEqual(
      new Set(['so-mot|Sở Mẫu Một|||||||||||01/01/2023']),
    );
  });
});

test('where the plan names a product, it stands beside the task, and comes back unread', async () => {
  const answer = await sample();
  const [first, ...others] = answer.owed;
  const product = { ...(first as OwedAnswer).task, product: 'Đề án của UBND tỉnh' };
  const owed = [{ ...(first as OwedAnswer), task: product }, ...others];
  const { header, rows } = returnTable({ ...answer, owed }, 'vi');
  expect(header.slice(2, 5)).toEqual(['Nội dung nhiệm vụ', 'Sản phẩm', 'Thời hạn']);
  expect(rows.slice(0, 2).map((row) => row[3])).toEqual(['Đề án của UBND tỉnh', '']);
  const { faults, columns } = await read(await returnXlsx({ ...answer, owed }, 'vi'));
  expect([faults, [...columns.keys()]]).toEqual([[], allOfOne]);
});

describe.each<Language>(['vi', 'en'])('what went comes back, in %s', (language) => {
  test('unchanged: nothing is reported', async () => {
    const answer = await sample();
    for (const bytes of [new TextEncoder().encode(returnCsv(answer, language)), await returnXlsx(answer, language)]) {
      const { rows, faults, blankRows, ignoredColumns, ignoredSheets, columns } = await read(bytes);
      expect([rows, faults, blankRows, ignoredColumns, ignoredSheets]).toEqual([[], [], 6, [], []]);
      expect([...columns.keys()]).toEqual(usualColumns);
    }
  });

  test('filled in, as Excel', async () => {
    const bytes = await returnXlsx(await sample(), language);
    const [state, date, number, day, note] = (['state', 'date', 'evidenceNumber', 'evidenceDate', 'note'] as const).map(
      letters,
    );
    for (const stored of [false, true]) {
      const filled = await filledIn(
        bytes,
        {
          [`${state}5`]: text(language === 'vi' ? 'Hoàn thành' : 'Done'),
          [`${date}5`]: '><v>44280</v>',
          [`${number}5`]: text('12/2021'),
          [`${day}5`]: '><v>44279</v>',
          [`${state}7`]: text('Đang thực hiện'),
          [`${note}7`]: text('=1+1'),
        },
        stored,
      );
      const { rows, faults, blankRows } = await read(filled);
      expect([rows.map(line), faults, blankRows]).toEqual([
        ['5: II.1.1 so-mot done 2021-03-25 | 12/2021 2021-03-24', '7: III 2022 so-mot in-progress | =1+1'],
        [],
        4,
      ]);
    }
  });

  test('filled in, as CSV, saved by Excel with semicolons', async () => {
    const csv = returnCsv(await sample(), language);
    const saved = csv
      .replaceAll('","', '";"')
      .replace('"so-mot";"Sở Mẫu Một";""', '"so-mot";"Sở Mẫu Một";"Chưa thực hiện"');
    const { rows, faults } = await read(saved);
    expect([rows.map(line), faults]).toEqual([['2: II.1.1 so-mot not-started'], []]);
  });
});

describe('every period comes back as it went', () => {
  const periods = ['2021', '2021-Q1', '2021-Q4', '2021-H1', '2021-H2', '2021-01', '2021-12'];

  test.each<Language>(['vi', 'en'])('in %s', async (language) => {
    const answer = await sample();
    const owed = periods.map((period): OwedAnswer => ({ ...(answer.owed[0] as OwedAnswer), period }));
    const csv = returnCsv({ ...answer, owed }, language).replaceAll('"so-mot","Sở Mẫu Một",""', '"so-mot","Sở","Xong"');
    expect((await read(csv)).rows.map(({ period }) => period)).toEqual(periods);
  });
});

describe('the workbook', () => {
  test('says whose it is, for which day, and how to fill it in', async () => {
    const parts = partsOf(await returnXlsx(await sample(), 'vi'));
    const strings = parts.get('xl/sharedstrings.xml') ?? '';
    expect(strings).toContain('Báo cáo tình hình thực hiện: Sở Mẫu Một, tính đến ngày 01/01/2023');
    expect(strings).toContain('Cơ quan chỉ điền các cột từ I đến R.');
    expect(strings).toContain('Một trong ba nội dung: &quot;Chưa thực hiện&quot;'.replaceAll('&quot;', '"'));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('ySplit="4"');
    expect(sheet).toContain('<formula1>&quot;Chưa thực hiện,Đang thực hiện,Hoàn thành&quot;</formula1>');
    expect(sheet).toContain('sqref="I5:I10"');
    expect(sheet.indexOf('</mergeCells>')).toBeLessThan(sheet.indexOf('<dataValidations'));
    expect(sheet.indexOf('<dataValidations')).toBeLessThan(sheet.indexOf('<pageMargins'));
    expect(parts.get('xl/worksheets/sheet2.xml')).not.toContain('dataValidation');
  });

  test('is printed on A4, as wide as the paper, with the headers on every page', async () => {
    const parts = partsOf(await returnXlsx(await sample(), 'vi'));
    expect(parts.get('xl/workbook.xml')).toContain(
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Báo cáo'!$4:$4</definedName></definedNames>`,
    );
    for (const [name, orientation] of Object.entries({ sheet1: 'landscape', sheet2: 'portrait' })) {
      const sheet = parts.get(`xl/worksheets/${name}.xml`) ?? '';
      const printing = [
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
        '<pageMargins ',
        `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/><headerFooter>`,
        '</headerFooter></worksheet>',
      ];
      const places = printing.map((part) => sheet.indexOf(part));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect([Math.min(...places) > 0, sheet.split('<pageSetup').length, sheet.split('<pageMargins').length]).toEqual([
        true,
        2,
        2,
      ]);
    }
  });

  test('has rows as high as their texts, which grow with what is typed', async () => {
    const answer = await sample();
    const [first] = answer.owed;
    const long = {
      ...(first as OwedAnswer),
      task: { id: 'PL.01', text: 'Xây dựng kế hoạch năm '.repeat(20), product: null },
    };
    const sheet = partsOf(await returnXlsx({ ...answer, owed: [long, first as OwedAnswer] }, 'vi')).get(
      'xl/worksheets/sheet1.xml',
    );
    const heights = [...(sheet ?? '').matchAll(/<row r="(\d+)" ht="(\d+)">/g)].map(
      ([, at, height]) => `${at} ${height}`,
    );
    expect(heights.slice(3)).toEqual(['4 45', '5 195', '6 30']);
    expect(sheet).not.toContain('customHeight');
  });

  test('has no formula and nothing that hides, whatever the plan says', async () => {
    const answer = await sample();
    const [first] = answer.owed;
    const owed = [...hostileTexts, '=1+1', '+1', '@SUM(A1)', '_x0041_', 'x'.repeat(40_000)].map(
      (hostile): OwedAnswer => ({
        ...(first as OwedAnswer),
        task: { id: 'PL.01', text: hostile, product: hostile },
        agency: { id: 'so-mot', name: hostile },
      }),
    );
    const hostile: ReturnAnswer = { ...answer, owed, plan: { ...answer.plan, title: '=1+1\u202e' } };
    const bytes = await returnXlsx(hostile, 'vi');
    const parts = partsOf(bytes);
    expect([...parts.values()].join('')).not.toMatch(/<f[ >]|[\u0000-\u0008\u202e\u200b]/);
    const { faults, blankRows } = await read(bytes);
    expect([faults, blankRows]).toEqual([[], owed.length]);
  });

  test('with nothing owed is a header', async () => {
    const answer = { ...(await sample()), owed: [] };
    const { faults, rows, columns } = await read(await returnXlsx(answer, 'en'));
    expect([faults, rows, columns.size]).toEqual([[], [], usualColumns.length]);
  });

  test('five hundred rows', async () => {
    const answer = await sample();
    const owed = Array.from(
      { length: 500 },
      (_, at): OwedAnswer => ({
        ...(answer.owed[0] as OwedAnswer),
        task: { id: `II.${at}`, text: `Nhiệm vụ ${at}`, product: null },
      }),
    );
    const bytes = await filledIn(await returnXlsx({ ...answer, owed }, 'vi'), { I504: text('Xong') });
    const { rows, faults, blankRows } = await read(bytes);
    expect([rows.map(line), faults, blankRows]).toEqual([['504: II.499 so-mot done'], [], 499]);
  });
});

describe('excelText', () => {
  test.each([
    ['_x0041_', '_x005F_x0041_'],
    ['a_x0041_x0042_', 'a_x005F_x0041_x005F_x0042_'],
    ['_x004_', '_x004_'],
    ['một\r\nhai\tba', 'một\nhai<U+0009>ba'],
    ['=1+1', '=1+1'],
  ])('%j', (given, written) => expect(excelText(given)).toBe(written));

  test('cuts what no cell holds', () => expect(excelText('x'.repeat(32_768))).toHaveLength(32_767));
});
