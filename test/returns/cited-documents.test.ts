/** Documents cited in one breath: with number and day, what else is said of them, several at once. */
import { describe, expect, test } from 'vitest';
import { citedDocuments, plainNumber } from '../../src/returns/cited-documents.ts';

const told = (text: string) => {
  const cited = citedDocuments(text);
  if (cited === null) return null;
  if ('noDay' in cited) return `không có ngày ${cited.noDay}`;
  return cited
    .map(({ number, date, title }) => [number, date, title].filter((part) => part !== null).join(' | '))
    .join(' + ');
};

describe('one document', () => {
  test.each([
    ['Kế hoạch số 1900/KH-UBND ngày 30/6/2021', '1900/KH-UBND | 2021-06-30'],
    ['Kế hoạch số 1900/KH-UBND ngày 30/6/2021'.normalize('NFD'), '1900/KH-UBND | 2021-06-30'],
    ['KẾ HOẠCH SỐ 1900/KH-UBND NGÀY 30/6/2021', '1900/KH-UBND | 2021-06-30'],
    ['Số 1900/KH-UBND, ngày 30/6/2021', '1900/KH-UBND | 2021-06-30'],
    ['1900/KH-UBND ngày 30/6/2021.', '1900/KH-UBND | 2021-06-30'],
    ['1900/KH-UBND ngay 30/6/2021', '1900/KH-UBND | 2021-06-30'],
    ['1900/KH-UBND (30/6/2021)', '1900/KH-UBND | 2021-06-30'],
    ['1900/KH-UBND\u00a030-06-2021', '1900/KH-UBND | 2021-06-30'],
    ['1900 / KH-UBND, đề ngày 30.6.2021', '1900/KH-UBND | 2021-06-30'],
    ['Công văn số: 41/UBND-VX ngày 16 tháng 7 năm 2021', '41/UBND-VX | 2021-07-16'],
    ['Quyết định 15/2020/QĐ-UBND ban hành ngày 02/3/2020', '15/2020/QĐ-UBND | 2020-03-02'],
    ['Nghị quyết số 29-NQ/TW ngày 04/11/2013', '29-NQ/TW | 2013-11-04'],
    ['Kế hoạch số 1900/KH-UBND\nngày 30/6/2021', '1900/KH-UBND | 2021-06-30'],
    ['125/SGD&ĐT-VP ngày 3/4/2021', '125/SGD&ĐT-VP | 2021-04-03'],
    ['Tờ trình số 15/TTr-SNN&MT ngày 20/01/2026', '15/TTr-SNN&MT | 2026-01-20'],
    ['QĐ số 15 ngày 2/3/2020', '15 | 2020-03-02'],
    ['Số và ký hiệu: 812/KH-UBND ngày 2021-03-25', '812/KH-UBND | 2021-03-25'],
    [
      'Kế hoạch số 1900/KH-UBND ngày 30/6/2021 của UBND tỉnh về xóa mù chữ.',
      '1900/KH-UBND | 2021-06-30 | Kế hoạch của UBND tỉnh về xóa mù chữ',
    ],
    ['Kế hoạch 1900/KH-UBND của UBND tỉnh ngày 30/6/2021', '1900/KH-UBND | 2021-06-30 | Kế hoạch của UBND tỉnh'],
    ['Đã ban hành Kế hoạch số 1900/KH-UBND ngày 30/6/2021', '1900/KH-UBND | 2021-06-30'],
    [
      'Quyết định số 5/QĐ-UBND ngày 1/2/2021 thay thế Quyết định số 4/QĐ-UBND ngày 1/2/2020',
      '5/QĐ-UBND | 2021-02-01 | Quyết định thay thế Quyết định số 4/QĐ-UBND ngày 1/2/2020',
    ],
  ])('%j', (text, document) => expect(told(text)).toBe(document));
});

test.each([
  ['812/KH-UBND ngày 25/3/2021; 813/QĐ-UBND ngày 26/3/2021', '812/KH-UBND | 2021-03-25 + 813/QĐ-UBND | 2021-03-26'],
  ['812/KH-UBND ngày 25/3/2021\n813/QĐ-UBND ngày 26/3/2021\n', '812/KH-UBND | 2021-03-25 + 813/QĐ-UBND | 2021-03-26'],
  [
    'Kế hoạch số 812/KH-UBND ngày 25/3/2021 và Quyết định số 813/QĐ-UBND ngày 26/3/2021',
    '812/KH-UBND | 2021-03-25 + 813/QĐ-UBND | 2021-03-26',
  ],
  [
    '812/KH-UBND ngày 25/3/2021, 813/QĐ-UBND ngày 26/3/2021, 814/CV ngày 27/3/2021',
    '812/KH-UBND | 2021-03-25 + 813/QĐ-UBND | 2021-03-26 + 814/CV | 2021-03-27',
  ],
])('several: %j', (text, documents) => expect(told(text)).toBe(documents));

test.each([
  '812/KH-UBND',
  'số 812',
  '',
  '25/3/2021',
  'ngày 25/3/2021',
  'Số ngày 25/3/2021',
  'đang trình, dự kiến 30/6/2021',
  'họp lần 2 ngày 25/3/2021',
  '812/KH-UBND; 813/QĐ-UBND ngày 26/3/2021',
  '812/KH-UBND ngày 25/3',
  '812/KH-UBND tháng 3/2021',
  '15/01/2021/QĐ-UBND',
])('%j does not name the day of each', (text) => expect(told(text)).toBeNull());

test.each([
  ['812/KH-UBND ngày 31/6/2021', '31/6/2021'],
  ['812/KH-UBND ngày 3/25/2021', '3/25/2021'],
  ['812/KH-UBND ngày 25/3/2021; 813/KH ngày 30/2/2021', '30/2/2021'],
])('%j names a day that is none', (text, day) => expect(told(text)).toBe(`không có ngày ${day}`));

test.each([
  ['812/KH-UBND', '812/KH-UBND'],
  ['Kế hoạch số 812/KH-UBND', '812/KH-UBND'],
  ['KẾ HOẠCH\n812 / KH-UBND', '812/KH-UBND'],
  ['số 812', '812'],
  ['Số và ký hiệu: 812/KH-UBND', '812/KH-UBND'],
  ['812', '812'],
  ['đang trình', 'đang trình'],
  ['Kế hoạch số 812/KH-UBND của UBND tỉnh', 'Kế hoạch số 812/KH-UBND của UBND tỉnh'],
  ['Dự thảo số 3/DT', 'Dự thảo số 3/DT'],
  ['812/KH-UBND, 813/QĐ-UBND', '812/KH-UBND, 813/QĐ-UBND'],
])('the number in %j is %j', (text, number) => expect(plainNumber(text)).toBe(number));

test('a long text takes no long time', () => {
  const long = `${'số '.repeat(20_000)}${'1/'.repeat(20_000)} ngày `;
  const before = performance.now();
  expect(told(long)).toBeNull();
  expect(told('9-'.repeat(20_000))).toBeNull();
  expect(told(`${'12/KH ngày 1/1/2021, '.repeat(500)}`)).toContain('2021');
  expect(performance.now() - before).toBeLessThan(2000);
});
