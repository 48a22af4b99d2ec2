/** What an agency owes, counted in words. */
import { expect, test } from 'vitest';
import { countsText } from '../../../src/output/words/letter.ts';

test.each([
  [2, 3, 0, '02 nhiệm vụ quá hạn và 03 nhiệm vụ sắp đến hạn', '2 tasks overdue and 3 tasks due soon'],
  [1, 0, 0, '01 nhiệm vụ quá hạn', '1 task overdue'],
  [0, 1, 0, '01 nhiệm vụ sắp đến hạn', '1 task due soon'],
  [0, 0, 1, '01 nhiệm vụ thường xuyên chưa có báo cáo', '1 open-ended task without a report'],
  [
    1,
    2,
    3,
    '01 nhiệm vụ quá hạn, 02 nhiệm vụ sắp đến hạn và 03 nhiệm vụ thường xuyên chưa có báo cáo',
    '1 task overdue, 2 tasks due soon and 3 open-ended tasks without a report',
  ],
])('%i overdue, %i due soon, %i to be asked for', (overdue, dueSoon, review, vi, en) => {
  expect([countsText({ overdue, dueSoon, review }, 'vi'), countsText({ overdue, dueSoon, review }, 'en')]).toEqual([
    vi,
    en,
  ]);
});
