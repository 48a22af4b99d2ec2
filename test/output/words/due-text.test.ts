/** Deadlines in words. */
import { describe, expect, test } from 'vitest';
import { dueText } from '../../../src/output/words/due-text.ts';
import type { WrittenDue } from '../../../src/report/answers.ts';

const cases: readonly (readonly [WrittenDue, string, string])[] = [
  ['2021-03-31', '31/03/2021', '31 Mar 2021'],
  ['2021-03', 'Tháng 3 năm 2021', 'Mar 2021'],
  ['2021-Q1', 'Quý I năm 2021', 'Q1 2021'],
  ['2021-Q4', 'Quý IV năm 2021', 'Q4 2021'],
  ['2021-H1', '6 tháng đầu năm 2021', 'H1 2021'],
  ['2021-H2', '6 tháng cuối năm 2021', 'H2 2021'],
  ['2021', 'Năm 2021', '2021'],
  ['ongoing', 'Thường xuyên', 'Ongoing'],
  ['2021-Q5', '2021-Q5', '2021-Q5'],
  [
    { every: 'year', from: '2020', by: '12-14' },
    'Hằng năm, chậm nhất 14/12, từ năm 2020',
    'Every year, by 14 Dec, from 2020',
  ],
  [{ every: 'year', by: '12-14' }, 'Hằng năm, chậm nhất 14/12', 'Every year, by 14 Dec'],
  [{ every: 'year', until: '2025' }, 'Hằng năm, đến năm 2025', 'Every year, until 2025'],
  [
    { every: 'quarter', from: '2020-Q2', until: '2023-Q4' },
    'Hằng quý, từ quý II năm 2020 đến quý IV năm 2023',
    'Every quarter, from Q2 2020 to Q4 2023',
  ],
  [
    { every: 'quarter', from: '2020', by: '14' },
    'Hằng quý, chậm nhất ngày 14 tháng cuối quý, từ năm 2020',
    "Every quarter, by day 14 of the quarter's last month, from 2020",
  ],
  [
    { every: 'month', from: '2020-03', by: '05' },
    'Hằng tháng, chậm nhất ngày 05, từ tháng 3 năm 2020',
    'Every month, by day 5, from Mar 2020',
  ],
  [
    { every: 'half-year', from: '2020-H1' },
    '6 tháng một lần, từ 6 tháng đầu năm 2020',
    'Every half-year, from H1 2020',
  ],
  [
    { after: 'Đề án được phê duyệt', within: '15 days' },
    'Trong 15 ngày sau khi Đề án được phê duyệt',
    'Within 15 days after Đề án được phê duyệt',
  ],
  [{ after: 'khi có hướng dẫn' }, 'Sau khi có hướng dẫn', 'After có hướng dẫn'],
  [
    { after: 'Đề án được phê duyệt', within: '10 working days', occurred: '2021-05-04' },
    'Trong 10 ngày làm việc kể từ ngày 04/05/2021 (ngày Đề án được phê duyệt)',
    'Within 10 working days of 4 May 2021 (Đề án được phê duyệt)',
  ],
];

describe('dueText', () => {
  test.each(cases)('%j', (value, vi, en) => {
    expect(dueText(value, 'vi')).toBe(vi);
    expect(dueText(value, 'en')).toBe(en);
  });
});
