/** Rows of a return: headers, states, periods, evidence; every fault at its cell. */
import { describe, expect, test } from 'vitest';
import { returnWords } from '../../src/output/words/return-columns.ts';
import { returnFaultWords } from '../../src/output/words/returns.ts';
import { returnColumns } from '../../src/returns/columns.ts';
import { comparable } from '../../src/returns/comparable.ts';
import { knownHeaders } from '../../src/returns/header-row.ts';
import { lines, read } from './reading.ts';

const header = [
  'Mã nhiệm vụ',
  'Kỳ',
  'Mã cơ quan',
  'Cơ quan',
  'Tình hình thực hiện',
  'Ngày báo cáo',
  'Số văn bản minh chứng',
  'Ngày văn bản minh chứng',
  'Trích yếu văn bản minh chứng',
  'Ghi chú',
  'Khó khăn, vướng mắc',
  'Kiến nghị, đề xuất',
];

const csv = (...rows: readonly (readonly string[])[]) =>
  [header, ...rows].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

/** A row from what is filled in by header. */
const filled = (cells: Readonly<Record<string, string>>) => header.map((name) => cells[name] ?? '');

describe('headers', () => {
  test('no two columns share a spelling', () => {
    const { headers, looseHeaders } = returnWords;
    const spellings = returnColumns.flatMap((column) => [
      ...new Set([...headers[column], ...looseHeaders[column]].map(comparable)),
    ]);
    expect(new Set(spellings).size).toBe(spellings.length);
    expect(knownHeaders(returnWords).size).toBe(spellings.length);
  });

  test('no two states share a spelling', () => {
    const spellings = Object.values(returnWords.states).flatMap((names) => [...new Set(names.map(comparable))]);
    expect(new Set(spellings).size).toBe(spellings.length);
  });

  test.each([
    'Tình hình thực hiện',
    'TÌNH HÌNH THỰC HIỆN',
    'Tinh hinh thuc hien',
    'Tình hình\nthực hiện',
    '  Tình   hình thực hiện : ',
    'Tình\u00a0hình thực\u200b hiện',
    'Tình hình thực hiện (*)',
    'Tình hình thực hiện (chọn trong danh sách)',
    'Tình hình thực hiện'.normalize('NFD'),
    'Trạng thái',
    'Tình hình',
    'Kết quả thực hiện',
    'Kết quả',
    'Tình hình, kết quả thực hiện',
    'Tiến độ',
    'State',
    'reported state',
  ])('%j is the state', async (name) => {
    expect(await lines(`Ghi chú,"${name}",Mã nhiệm vụ\nx,Xong,PL.01`)).toEqual(['2: PL.01 done | x']);
  });

  test('a text about the result, beside the state, is none', async () => {
    const { rows, faults, ignoredColumns } = await read(
      'Mã,Kết quả thực hiện,Tình hình thực hiện\nPL.01,Đã họp 3 lần,Đang làm\nPL.02,,Chưa làm',
    );
    expect([rows.map(({ state }) => state), faults]).toEqual([['in-progress', 'not-started'], []]);
    expect(ignoredColumns).toEqual([{ letters: 'B', header: 'Kết quả thực hiện' }]);
    expect(await lines('Mã,Kết quả thực hiện\nPL.01,Đã họp 3 lần')).toEqual([
      'bang.xlsx, ô B2: không hiểu tình hình thực hiện "Đã họp 3 lần"',
    ]);
    expect(await lines('Mã,Kết quả,Kết quả thực hiện\nPL.01,Xong,Xong')).toEqual([
      'bang.xlsx, ô C1: cột "Kết quả thực hiện" đã có ở cột B',
    ]);
  });

  test('in any order, below a title, with further columns, which are told', async () => {
    const { rows, ignoredColumns, blankRows } = await read(
      'UBND TỈNH\n"Báo cáo, tính đến 30/6/2021"\nTT,Người lập,Tình hình thực hiện,Mã\n1,An,Xong,PL.01\n2,An,,PL.02',
    );
    expect(rows.map(({ task, row }) => `${row} ${task}`)).toEqual(['4 PL.01']);
    expect(ignoredColumns).toEqual([
      { letters: 'A', header: 'TT' },
      { letters: 'B', header: 'Người lập' },
    ]);
    expect(blankRows).toBe(1);
  });

  test('twice the same is a fault, but not where nothing is read', async () => {
    expect(await lines('Mã,Tình hình thực hiện,Ghi chú,GHI CHÚ,Nội dung,Nhiệm vụ\nPL.01,Xong,a,b,c,d')).toEqual([
      'bang.xlsx, ô D1: cột "GHI CHÚ" đã có ở cột C',
    ]);
  });

  test('several returns one under the other', async () => {
    const one = csv(filled({ 'Mã nhiệm vụ': 'PL.01', 'Tình hình thực hiện': 'Xong' }));
    const other = csv(filled({ 'Mã nhiệm vụ': 'PL.02', 'Tình hình thực hiện': 'Chưa làm' }));
    expect(await lines(`${one}\r\n${other}`)).toEqual(['2: PL.01 done', '4: PL.02 not-started']);
  });
});

describe('states', () => {
  test.each([
    ['done', ['Hoàn thành', 'Đã hoàn thành', 'HOAN THANH', 'hoàn thành.', 'Xong', 'done', 'Done', 'Completed']],
    [
      'in-progress',
      ['Đang thực hiện', 'đang thuc hien', 'Đang triển khai', 'in-progress', 'In progress', 'in_progress'],
    ],
    ['not-started', ['Chưa thực hiện', 'Chưa triển khai', 'not-started', 'Not started', 'CHƯA  THỰC HIỆN']],
  ])('%s', async (state, spellings) => {
    const rows = spellings.map((name) => filled({ 'Mã nhiệm vụ': 'PL.01', 'Tình hình thực hiện': name }));
    expect((await read(csv(...rows))).rows.map((row) => row.state)).toEqual(spellings.map(() => state));
  });

  test.each(['Chưa hoàn thành', 'Cơ bản hoàn thành', 'Hoàn thành 80%', '100', 'x', 'không'])(
    '%s is none of them, and not guessed',
    async (given) => {
      expect(await lines(csv(filled({ 'Mã nhiệm vụ': 'PL.01', 'Tình hình thực hiện': given })))).toEqual([
        `bang.xlsx, ô E2: không hiểu tình hình thực hiện "${given}"`,
      ]);
    },
  );
});

describe('a row', () => {
  test('with everything', async () => {
    const all = filled({
      'Mã nhiệm vụ': ' PL.01 ',
      Kỳ: 'Quý I năm 2021',
      'Mã cơ quan': 'so-gddt',
      'Cơ quan': 'Sở Giáo dục và Đào tạo',
      'Tình hình thực hiện': 'Hoàn thành',
      'Ngày báo cáo': '26/3/2021',
      'Số văn bản minh chứng': '812/KH-UBND',
      'Ngày văn bản minh chứng': '25/3/2021',
      'Trích yếu văn bản minh chứng': 'Kế hoạch',
      'Ghi chú': 'Kế hoạch'.normalize('NFD'),
      'Khó khăn, vướng mắc': 'Thiếu\u00a0kinh phí  \r\n  năm 2021 ',
      'Kiến nghị, đề xuất': '- Bổ sung',
    });
    expect((await read(csv(all))).rows).toEqual([
      {
        row: 2,
        plan: null,
        task: 'PL.01',
        text: null,
        period: '2021-Q1',
        agency: 'so-gddt',
        nameBesideId: 'Sở Giáo dục và Đào tạo',
        state: 'done',
        date: '2021-03-26',
        evidence: [{ number: '812/KH-UBND', date: '2021-03-25', title: 'Kế hoạch' }],
        count: null,
        note: 'Kế hoạch',
        obstacle: 'Thiếu kinh phí\nnăm 2021',
        proposal: '- Bổ sung',
      },
    ]);
  });

  test('with a result that is no numbered document', async () => {
    const described = { 'Mã nhiệm vụ': 'PL.01', 'Tình hình thực hiện': 'Xong' };
    const title = 'Phần mềm đã đưa vào sử dụng';
    const row = (date: string, result: string) =>
      filled({ ...described, 'Ngày văn bản minh chứng': date, 'Trích yếu văn bản minh chứng': result });
    expect((await read(csv(row('25/3/2021', title)))).rows[0]?.evidence).toEqual([
      { number: null, date: '2021-03-25', title },
    ]);
    expect(await lines(csv(row('', title)))).toEqual([`bang.xlsx, ô H2: minh chứng "${title}" thiếu ngày`]);
    expect(await lines(csv(row('25/3/2021', '')))).toEqual(['bang.xlsx, ô G2: văn bản minh chứng thiếu số, ký hiệu']);
    expect(await lines(csv(row('25/3/2021', 'Kế hoạch số 812/KH-UBND')))).toEqual([
      'bang.xlsx, ô G2: văn bản minh chứng thiếu số, ký hiệu',
    ]);
  });

  test.each([
    ['12,15', '2: PL.01 in-progress | 12/15'],
    ['0,0', '2: PL.01 in-progress | 0/0'],
    ['15,15', '2: PL.01 in-progress | 15/15'],
    ['012," 15 "', '2: PL.01 in-progress | 12/15'],
    ['12/15,', '2: PL.01 in-progress | 12/15'],
    ['12 / 15,', '2: PL.01 in-progress | 12/15'],
    [',', '2: PL.01 in-progress'],
  ])('with so many of all: %s', async (cells, expected) => {
    expect(await lines(`Mã,Tình hình,Số đã hoàn thành,Tổng số\nPL.01,Đang làm,${cells}`)).toEqual([expected]);
  });

  test.each([
    ['12,', ['D2: chưa ghi "Tổng số"']],
    [',15', ['C2: chưa ghi "Số đã hoàn thành"']],
    ['16,15', ['C2: đã hoàn thành 16, nhiều hơn tổng số 15']],
    ['16/15,', ['C2: "16/15" không phải là một số nguyên', 'D2: chưa ghi "Tổng số"']],
    ['12/15,15', ['C2: "12/15" không phải là một số nguyên']],
    ['80%,100', ['C2: "80%" không phải là một số nguyên']],
    ['"12,5",15', ['C2: "12,5" không phải là một số nguyên']],
    ['-1,15 xã', ['C2: "-1" không phải là một số nguyên', 'D2: "15 xã" không phải là một số nguyên']],
    ['12345,12345', ['C2: "12345" không phải là một số nguyên', 'D2: "12345" không phải là một số nguyên']],
    ['Dec-15,', ['C2: Excel đã đổi ô này thành ngày Dec-15', 'D2: chưa ghi "Tổng số"']],
    ['12/15/2021,15', ['C2: "12/15/2021" không phải là một số nguyên']],
    ['15/12/2021,15', ['C2: Excel đã đổi ô này thành ngày 15/12/2021']],
    ['#N/A,15', ['C2: ô có lỗi "#N/A" thay cho nội dung']],
  ])('with what counts nothing: %s', async (cells, expected) => {
    const read = await lines(`Mã,Tình hình,Số đã hoàn thành,Tổng số\nPL.01,Đang làm,${cells}`);
    expect(read).toEqual(expected.map((fault) => `bang.xlsx, ô ${fault}`));
  });

  test('so many of all alone is no report', async () => {
    expect(await lines('Mã,Tình hình,Số đã hoàn thành,Tổng số\nPL.01,,12,15\nPL.02,,12,')).toEqual([
      'bang.xlsx, ô B2: hàng này có "Số đã hoàn thành", "Tổng số" nhưng thiếu tình hình thực hiện',
      'bang.xlsx, ô B3: hàng này có "Số đã hoàn thành" nhưng thiếu tình hình thực hiện',
      'bang.xlsx, ô D3: chưa ghi "Tổng số"',
    ]);
  });

  test('names the agency where its id is gone', async () => {
    const row = filled({ 'Mã nhiệm vụ': 'PL.01', 'Cơ quan': 'Sở Y tế', 'Tình hình thực hiện': 'Xong' });
    expect((await read(csv(row))).rows[0]?.agency).toBe('Sở Y tế');
  });

  test('without anything filled in is no report', async () => {
    const { rows, faults, blankRows } = await read(
      csv(
        filled({ 'Mã nhiệm vụ': 'PL.01', Kỳ: '2021', 'Mã cơ quan': 'so-gddt', 'Cơ quan': 'Sở' }),
        filled({}),
        filled({ Kỳ: 'chữ gì đó' }),
        filled({ 'Mã nhiệm vụ': 'PL.02', 'Ghi chú': ' \u00a0 ' }),
      ),
    );
    expect([rows, faults, blankRows]).toEqual([[], [], 2]);
  });

  test('every fault at once, in the order of the sheet', async () => {
    const content = csv(
      filled({ 'Mã nhiệm vụ': 'PL.01', 'Ghi chú': 'Đã nộp', 'Số văn bản minh chứng': '1/A' }),
      filled({ 'Tình hình thực hiện': 'Xong' }),
      filled({ 'Mã nhiệm vụ': 'PL.03', 'Tình hình thực hiện': 'Xong', 'Ngày báo cáo': '3/25/2021' }),
      filled({ 'Mã nhiệm vụ': 'PL.04', Kỳ: 'quý V', 'Tình hình thực hiện': 'Gần xong' }),
      filled({ 'Mã nhiệm vụ': 'PL.05', 'Tình hình thực hiện': 'Xong', 'Ngày văn bản minh chứng': '25/3/2021' }),
      filled({ 'Mã nhiệm vụ': 'PL.06', 'Tình hình thực hiện': 'Xong', 'Trích yếu văn bản minh chứng': 'x' }),
      filled({ 'Mã nhiệm vụ': 'PL.07', 'Tình hình thực hiện': '#N/A', 'Ghi chú': '#REF!' }),
    );
    expect(await lines(content)).toEqual([
      'bang.xlsx, ô E2: hàng này có "Số văn bản minh chứng", "Ghi chú" nhưng thiếu tình hình thực hiện',
      'bang.xlsx, ô H2: minh chứng "1/A" thiếu ngày',
      'bang.xlsx, ô A3: hàng này có "Xong" nhưng thiếu mã nhiệm vụ',
      'bang.xlsx, ô G3: báo cáo hoàn thành nhưng chưa nêu văn bản minh chứng',
      'bang.xlsx, ô F4: không có ngày "3/25/2021"',
      'bang.xlsx, ô G4: báo cáo hoàn thành nhưng chưa nêu văn bản minh chứng',
      'bang.xlsx, ô B5: không có kỳ "quý V"',
      'bang.xlsx, ô E5: không hiểu tình hình thực hiện "Gần xong"',
      'bang.xlsx, ô G6: văn bản minh chứng thiếu số, ký hiệu',
      'bang.xlsx, ô H7: minh chứng "x" thiếu ngày',
      'bang.xlsx, ô E8: ô có lỗi "#N/A" thay cho nội dung',
      'bang.xlsx, ô J8: ô có lỗi "#REF!" thay cho nội dung',
    ]);
  });

  test('what is there is shown safely, and not at any length', async () => {
    const given = `\u202e\u001b[2J${'x'.repeat(500)}`;
    const { faults } = await read(csv(filled({ 'Mã nhiệm vụ': 'PL.01', 'Tình hình thực hiện': given })), 'a\u001b.csv');
    const { message } = returnFaultWords(faults[0] as (typeof faults)[number], 'a\u001b.csv', 'en');
    expect(message).toMatch(/^a<U\+001B>\.csv, cell E2: "<U\+202E><U\+001B>\[2Jx+…" is no state$/);
    expect(message.length).toBeLessThan(130);
  });
});
