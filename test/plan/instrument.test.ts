/** What is a document's number, and what only stands in its place. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { isDated, isPlaceholder, isPromise } from '../../src/plan/instrument.ts';

describe('a number', () => {
  test.each([
    '812/KH-UBND',
    '05/SMM-TH',
    '12-NQ/TW',
    '43/2019/QH14',
    '15/2021/TT-BGDĐT',
    '88 / SMM-TH',
    'Tờ trình số 88/TTr-SGD',
    'Số: 7/BC-UBND',
    '45',
    '1234/UBND-VX (kèm phụ lục)',
    '10/QĐ-UBND.HC',
    '100',
  ])('%s', (number) => {
    expect(isPlaceholder(number)).toBe(false);
  });
});

describe('a placeholder', () => {
  test.each([
    '',
    '   ',
    '...',
    '…',
    '-',
    'x',
    'TBD',
    '000',
    '00/KH-UBND',
    'chưa có',
    'chưa có số',
    'chưa có số'.normalize('NFD'),
    'CHUA CO SO, 2021',
    '/KH-UBND',
    ' /KH-UBND',
    '.../KH-UBND',
    '…/2021/QĐ-UBND',
    '___/2021/QĐ-UBND',
    'Công văn số .../UBND-TH ngày 20',
    'Quyết định /QĐ-TTg 2021',
    '12.../KH-UBND',
    '?12/KH-UBND',
    'XX/2021/KH-UBND',
    '20/3/2021',
    'ngày 20-3-2021',
    'dự thảo 12/QĐ-UBND',
    'đang trình (tờ trình 12)',
    'bổ sung sau 15/6',
    'TODO 1',
    'http://example.org/1',
  ])('%j', (number) => {
    expect(isPlaceholder(number)).toBe(true);
  });
});

test('a document moves something by a number and a day', () => {
  const named = { number: '45/UBND-TH', date: '2021-05-20' as Day, issuer: null, title: null };
  expect(isDated(named)).toBe(true);
  expect(isDated({ ...named, number: null })).toBe(false);
  expect(isDated({ ...named, date: null })).toBe(false);
  expect(isDated({ ...named, number: '.../UBND-TH' })).toBe(false);
});

describe('a result in words', () => {
  test.each([
    'Phần mềm đã đưa vào sử dụng tại 15 huyện',
    '22/22 bộ đã hoàn thành',
    'Hệ thống đang vận hành',
    'Đã vận hành từ tháng 3, sẽ mở rộng trong năm 2022',
    'Nền tảng chia sẻ, kết nối dữ liệu của tỉnh',
    'Đã trình UBND tỉnh; đang thực hiện bước hai',
    'Hội nghị tổng kết với 120 đại biểu',
    'Hệ thống đã nghiệm thu'.normalize('NFD'),
    'He thong da dua vao su dung',
  ])('%s', (title) => {
    expect(isPromise(title)).toBe(false);
  });
});

describe('no result', () => {
  test.each([
    '',
    '...',
    'Kế hoạch ...',
    'Kế hoạch …',
    '???',
    '30/6/2021',
    'chưa có',
    'Chưa có văn bản',
    'chưa có'.normalize('NFD'),
    'không có',
    'TBD',
    'sẽ ban hành trước ngày 30/6',
    'Sở Mẫu Một SẼ ban hành trong quý III',
    'sẽ trình'.normalize('NFD'),
    'Đang trình UBND tỉnh',
    'Dự kiến hoàn thành tháng 9',
    'dang du thao',
    'Chưa ban hành',
    'Kế hoạch ____',
  ])('%s', (title) => {
    expect(isPromise(title)).toBe(true);
  });
});
