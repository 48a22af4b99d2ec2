/** Returns as text: what separates the cells, how lines end, which encoding. */
import { describe, expect, test } from 'vitest';
import { faultsOf, line, lines, read } from './reading.ts';

const header = 'Mã nhiệm vụ,Tình hình thực hiện,Ngày báo cáo,Số văn bản minh chứng,Ngày văn bản minh chứng,Ghi chú';
const done = 'PL.01,Hoàn thành,26/3/2021,812/KH-UBND,25/3/2021,Đã ban hành';
const read01 = ['2: PL.01 done 2021-03-26 | 812/KH-UBND 2021-03-25 | Đã ban hành'];

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('a return as text', () => {
  test.each<[string, string | Uint8Array]>([
    ['with commas', `${header}\n${done}\n`],
    ['with semicolons, as Excel saves in Vietnam', `${header}\n${done}\n`.replaceAll(',', ';')],
    ['with tabs', `${header}\n${done}\n`.replaceAll(',', '\t')],
    ['with a mark and CRLF', `\ufeff${header}\r\n${done}\r\n`],
    ['with CR alone', `${header}\r${done}\r`],
    ['with several kinds of line end', `${header}\r\n${done}\n\r\n`],
    ['without a last line end', `${header}\n${done}`],
    ['with quotes', `"${header.replaceAll(',', '","')}"\r\n"${done.replaceAll(',', '","')}"\r\n`],
    ['in UTF-16, as "Unicode Text"', utf16(`${header}\r\n${done}\r\n`.replaceAll(',', '\t'))],
    ['in UTF-16, the other way round', utf16(`${header}\r\n${done}`).swap16()],
    ['in decomposed letters', `${header}\n${done}`.normalize('NFD')],
    ['with a line that says what separates the cells', `sep=;\r\n${header}\r\n${done}`.replaceAll(',', ';')],
    ['with the columns in capitals, cells padded', `${header.toUpperCase()}\n${done.replaceAll(',', ' , ')}`],
  ])('%s', async (_, content) => expect(await lines(content)).toEqual(read01));

  test('keeps separators, quotes and line breaks inside a cell', async () => {
    const content = `${header}\nPL.01,Đang thực hiện,,,,"Một; hai, ba\r\nbốn ""năm"""\nPL.02,Xong,,,,x`;
    const { rows } = await read(content);
    expect(rows.map(({ note }) => note)).toEqual(['Một; hai, ba\nbốn "năm"', 'x']);
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('counts blank lines as the spreadsheet does', async () => {
    expect(await lines(`TIÊU ĐỀ\n\n${header}\n\n${done}`)).toEqual([read01[0]?.replace('2:', '5:')]);
  });

  test('a semicolon in the title above does not decide', async () => {
    expect(await lines(`"Báo cáo; tháng 3; năm 2021; kèm; theo; danh mục"\n${header}\n${done}`)).toHaveLength(1);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'bang.csv: tệp không có gì'],
    ['blanks', '\ufeff \r\n\r\n', 'bang.csv: tệp không có gì'],
    ['only separators', ',,,\n,,,', 'bang.csv: tệp không có gì'],
    ['windows-1258', Buffer.from('Mã;Tình hình', 'latin1'), 'bang.csv: chữ trong tệp không phải là UTF-8'],
    ['UTF-16 without its mark', utf16(header).subarray(2), 'bang.csv: chữ trong tệp không phải là UTF-8'],
    [
      'half a letter at the end',
      Buffer.from(`${header}\nệ`).subarray(0, -1),
      'bang.csv: chữ trong tệp không phải là UTF-8',
    ],
    [
      'a web page',
      '<html><table><tr><td>Mã</td></tr></table></html>',
      'bang.csv: đây là trang web hoặc tệp XML, không phải là bảng tính',
    ],
    [
      'a quotation mark never closed',
      `${header}\n${done}\nPL.02,Xong,,,,"x\nPL.03,Xong,,,,y`,
      'bang.csv, hàng 3: dấu ngoặc kép (") đặt sai chỗ hoặc không có dấu đóng, ở đây hoặc ở hàng trên',
    ],
    [
      'one that would swallow the rows below it',
      `${header}\nPL.01,Xong,,,,"x\n"PL.02","Xong",,,,"y"`,
      'bang.csv, hàng 2: dấu ngoặc kép (") đặt sai chỗ hoặc không có dấu đóng, ở đây hoặc ở hàng trên',
    ],
    [
      'another table',
      'Họ tên,Năm sinh\nA,1980',
      'bang.csv: không có hàng tiêu đề của bảng báo cáo; chỉ thấy "Họ tên", "Năm sinh"',
    ],
    [
      'no column for the state',
      'Mã nhiệm vụ,Nội dung,Ghi chú\nPL.01,x,y',
      'bang.csv, hàng 1: thiếu cột "Tình hình thực hiện"; các cột đang có: "Mã nhiệm vụ", "Nội dung", "Ghi chú"',
    ],
  ])('refuses %s', async (_, content, message) => expect(await lines(content, 'bang.csv')).toEqual([message]));

  test('refuses what a separator without quotes moved beyond the headers, and not blanks or a signature below', async () => {
    const short = 'Mã nhiệm vụ,Mã cơ quan,Tình hình thực hiện,Ghi chú';
    const rows = 'PL.03,so-gddt,In progress,đã trình, chờ ký, nay mai\nPL.04,so-gddt,,,chờ ký\nPL.05,so-gddt,Xong,x,,';
    expect(await lines(`${short}\n${rows}\n,,,,Người lập biểu`, 'bang.csv')).toEqual([
      'bang.csv, ô E2: "chờ ký" ở ngoài các cột có tiêu đề: hàng này có nhiều ô hơn hàng tiêu đề',
      'bang.csv, ô E3: "chờ ký" ở ngoài các cột có tiêu đề: hàng này có nhiều ô hơn hàng tiêu đề',
    ]);
    expect(await lines(`${short},Người lập\nPL.03,so-gddt,Xong,x,Lê Mẫu`)).toEqual(['2: PL.03 so-gddt done | x']);
  });

  test('refuses what a spreadsheet made of a number before it saved it as text', async () => {
    const numbers = ['Dec-21', '12-Mar', '01/12/2021', '1,23E+11', '2.1E+05', '812'];
    const rows = numbers.map((number) => `PL.01;Xong;;"${number}";25/3/2021;`);
    expect(
      await lines(`${header.replaceAll(',', ';')}\n${rows.join('\n')}\nMar-21;Xong;;1/A;25/3/2021;`, 'bang.csv'),
    ).toEqual([
      'bang.csv, ô D2: Excel đã đổi ô này thành ngày Dec-21',
      'bang.csv, ô D3: Excel đã đổi ô này thành ngày 12-Mar',
      'bang.csv, ô D4: Excel đã đổi ô này thành ngày 01/12/2021',
      'bang.csv, ô D5: Excel đã rút gọn số trong ô này thành "1,23E+11"',
      'bang.csv, ô D6: Excel đã rút gọn số trong ô này thành "2.1E+05"',
      'bang.csv, ô A8: Excel đã đổi ô này thành ngày Mar-21',
    ]);
  });

  test('refuses error values, of whatever program, also where a column was too narrow', async () => {
    const errors = ['Err:509', 'Lỗi:502', '#TÊN?', '########', '#N/A'];
    const rows = errors.map((error) => `PL.01,Đang làm,${error},,,${error}`);
    expect(await lines(`${header}\n${rows.join('\n')}`, 'bang.csv')).toEqual(
      errors.flatMap((error, at) =>
        ['C', 'F'].map((column) => `bang.csv, ô ${column}${at + 2}: ô có lỗi "${error}" thay cho nội dung`),
      ),
    );
  });

  test('takes number and day of a document in one cell, or several of them', async () => {
    const rows = [
      'PL.01,Xong,,Kế hoạch số 1900/KH-UBND ngày 30/6/2021,,',
      'PL.02,Xong,,Kế hoạch số 1900/KH-UBND ngày 30/6/2021 của UBND tỉnh,30/6/2021,x',
      'PL.03,Xong,,1/A ngày 1/2/2021; 2/A ngày 3/2/2021,,',
      'PL.04,Xong,,Kế hoạch số 1900/KH-UBND,30/6/2021,',
    ];
    expect(await lines(`${header}\n${rows.join('\n')}`)).toEqual([
      '2: PL.01 done | 1900/KH-UBND 2021-06-30',
      '3: PL.02 done | 1900/KH-UBND 2021-06-30 Kế hoạch của UBND tỉnh | x',
      '4: PL.03 done | 1/A 2021-02-01 | 2/A 2021-02-03',
      '5: PL.04 done | 1900/KH-UBND 2021-06-30',
    ]);
    const wrong = [
      'PL.01,Xong,,1/A ngày 1/2/2021,2/2/2021,',
      'PL.02,Xong,,1/A ngày 1/2/2021; 2/A ngày 3/2/2021,3/2/2021,',
      'PL.03,Xong,,1/A ngày 31/2/2021,,',
    ];
    expect(await lines(`${header}\n${wrong.join('\n')}`, 'bang.csv')).toEqual([
      'bang.csv, ô E2: ngày "2/2/2021" khác ngày 01/02/2021 ghi cùng với số văn bản',
      'bang.csv, ô E3: không rõ ô này nói về văn bản nào trong "1/A", "2/A"',
      'bang.csv, ô D4: không có ngày "31/2/2021"',
    ]);
  });

  test('refuses more than ten megabytes unread', async () => {
    expect(await faultsOf(new Uint8Array(10_000_001))).toEqual(['too-large']);
  });

  test('takes back what our own CSV puts an apostrophe before', async () => {
    const [row] = (await read(`${header},Cơ quan\nPL.01,Xong,,,,'=1+1,"'- x|y"`)).rows;
    expect([row?.note, row?.agency]).toEqual(['=1+1', '- x|y']);
  });

  test('five thousand rows', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => `"II.${at}","Đang thực hiện",,,,"Dòng ${at}\nthứ hai"`);
    const { rows, faults } = await read(`${header}\r\n${many.join('\r\n')}`);
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(5000);
    expect(line(rows[4999] as (typeof rows)[number])).toBe('5001: II.4999 in-progress | Dòng 4999\nthứ hai');
  });
});
