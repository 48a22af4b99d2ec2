/** How a wording was read, step by step, as `dondoc deadline` tells it. */
import { expect, it } from 'vitest';
import type { ReadingStep } from '../../src/wording/reading.ts';
import { readWording } from '../../src/wording/wording.ts';

const cases: [string, object[]][] = [
  [
    'hoàn thành trong quý II năm 2020',
    [
      { kind: 'period', unit: 'quarter', index: 2, year: 2020 },
      { kind: 'last-day-of-period', day: '2020-06-30' },
    ],
  ],
  ['chậm nhất ngày 25.12.2017', [{ kind: 'day', day: '2017-12-25' }]],
  [
    'trước ngày 15/12/2021',
    [
      { kind: 'day', day: '2021-12-15' },
      { kind: 'before', begins: '2021-12-15', day: '2021-12-14' },
    ],
  ],
  [
    'Trước tháng 3/2027',
    [
      { kind: 'period', unit: 'month', index: 3, year: 2027 },
      { kind: 'before', begins: '2027-03-01', day: '2027-02-28' },
    ],
  ],
  ['trước 17 giờ ngày 15/12/2021', [{ kind: 'day', day: '2021-12-15' }, { kind: 'hour-ignored' }]],
  [
    'Quý III - Quý IV/2026',
    [
      { kind: 'range-end', from: '2026-Q3', to: '2026-Q4' },
      { kind: 'period', unit: 'quarter', index: 4, year: 2026 },
      { kind: 'last-day-of-period', day: '2026-12-31' },
    ],
  ],
  [
    '9 tháng đầu năm 2021',
    [
      { kind: 'months-of-year', count: 9, part: 'first' },
      { kind: 'period', unit: 'month', index: 9, year: 2021 },
      { kind: 'last-day-of-period', day: '2021-09-30' },
    ],
  ],
  [
    'Quý lV/20 21',
    [
      { kind: 'roman-typo', text: 'lv', index: 4 },
      { kind: 'year-joined', text: '20 21', year: 2021 },
      { kind: 'period', unit: 'quarter', index: 4, year: 2021 },
      { kind: 'last-day-of-period', day: '2021-12-31' },
    ],
  ],
  [
    'Trong năm 2026(Đề nghị Sở Tư pháp tổng hợp)',
    [
      { kind: 'remark-ignored', text: 'Đề nghị Sở Tư pháp tổng hợp' },
      { kind: 'period', unit: 'year', index: 1, year: 2026 },
      { kind: 'last-day-of-period', day: '2026-12-31' },
    ],
  ],
  [
    'Tổng kết Đề án “Xã hội học tập 2012 - 2020” theo Kết luận số 51-KL/TW ngày 30/5/2019, trong quý IV năm 2020',
    [
      { kind: 'title-ignored', text: 'Xã hội học tập 2012 - 2020' },
      { kind: 'citation-ignored', text: '51-KL/TW ngày 30/5/2019' },
      { kind: 'excerpt', text: 'trong quý IV năm 2020' },
      { kind: 'period', unit: 'quarter', index: 4, year: 2020 },
      { kind: 'last-day-of-period', day: '2020-12-31' },
    ],
  ],
  [
    'trước ngày 15 tháng 12 hàng năm',
    [
      { kind: 'every', unit: 'year' },
      { kind: 'by', by: '12-14', before: true },
    ],
  ],
  [
    'hằng năm, giai đoạn 2021 - 2030',
    [
      { kind: 'every', unit: 'year' },
      { kind: 'from', value: '2021' },
      { kind: 'until', value: '2030' },
    ],
  ],
  ['thường xuyên hằng năm', [{ kind: 'every', unit: 'year' }, { kind: 'ongoing-or-recurring' }]],
  [
    'Thường xuyên trong năm 2021',
    [
      { kind: 'ongoing' },
      { kind: 'period', unit: 'year', index: 1, year: 2021 },
      { kind: 'ongoing-during', value: '2021', day: '2021-12-31' },
    ],
  ],
  [
    '15 ngày sau khi PVN ban hành bộ tiêu chí',
    [
      { kind: 'event', text: 'PVN ban hành bộ tiêu chí' },
      { kind: 'within', span: { count: 15, unit: 'days' } },
    ],
  ],
  ['Quý II', [{ kind: 'year-missing', text: 'Quý II' }]],
  [
    'Quý IV/21',
    [
      { kind: 'short-year', text: '21' },
      { kind: 'year-missing', text: 'Quý IV/21' },
    ],
  ],
  ['hoàn thành ngày 31/02/2021', [{ kind: 'impossible', text: 'hoàn thành ngày 31/02/2021' }]],
  ['Quý IV - Quý I/2022', [{ kind: 'backwards', text: 'Quý IV - Quý I/2022' }]],
  ['Quý I, III/2021', [{ kind: 'gap', text: 'Quý I, III/2021' }]],
  [
    'Từ năm 2021',
    [
      { kind: 'period', unit: 'year', index: 1, year: 2021 },
      { kind: 'start-only', text: 'Từ năm 2021', value: '2021' },
    ],
  ],
  ['đầu năm 2021', [{ kind: 'inexact', text: 'đầu năm 2021' }]],
  ['năm học 2021 - 2022', [{ kind: 'inexact', text: 'năm học' }]],
  [
    'Năm 2021 và các năm tiếp theo',
    [
      { kind: 'period', unit: 'year', index: 1, year: 2021 },
      { kind: 'start-only', text: 'Năm 2021 và các năm tiếp theo', value: '2021' },
    ],
  ],
  [
    'Trước ngày 30/3/2021; quý III/2022',
    [
      {
        kind: 'several',
        found: [
          { text: 'Trước ngày 30/3/2021', value: '2021-03-29' },
          { text: 'quý III/2022', value: '2022-Q3' },
        ],
      },
    ],
  ],
  [
    'Quý I/2021 hoặc hằng năm',
    [
      {
        kind: 'several',
        found: [
          { text: 'Quý I/2021', value: '2021-Q1' },
          { text: 'hằng năm', value: null },
        ],
      },
    ],
  ],
  ['Đã ban hành ngày 15/6/2021', [{ kind: 'done', text: 'Đã ban hành ngày 15/6/2021' }]],
  ['Chưa thực hiện trong quý II/2021', [{ kind: 'denied', text: 'Chưa thực hiện trong quý II/2021' }]],
  ['Đề án giai đoạn 2021 - 2025', [{ kind: 'name-ignored', text: 'giai đoạn 2021 - 2025' }]],
  [
    'Từ tháng 3/2021, trình tháng 4/2021, hoàn thành trước ngày 30/6/2021',
    [
      { kind: 'excerpt', text: 'Từ tháng 3/2021, trình tháng 4/2021, hoàn thành trước ngày 30/6/2021' },
      { kind: 'from', value: '2021-03' },
      { kind: 'beside', text: 'tháng 4/2021', value: '2021-04' },
      { kind: 'day', day: '2021-06-30' },
      { kind: 'before', begins: '2021-06-30', day: '2021-06-29' },
    ],
  ],
  [
    'Quý I/2021, sau khi HĐND thông qua',
    [
      { kind: 'period', unit: 'quarter', index: 1, year: 2021 },
      { kind: 'last-day-of-period', day: '2021-03-31' },
      { kind: 'condition', text: 'sau khi HĐND thông qua' },
    ],
  ],
  [
    'trước ngày 15/6 và 15/12 hằng năm',
    [
      { kind: 'every', unit: 'half-year' },
      { kind: 'evenly', count: 2 },
      { kind: 'by', by: '14', before: true },
    ],
  ],
  ['khẩn trương', []],
];

it.each(cases)('%s', (wording, steps) => {
  expect(readWording(wording).steps).toEqual<readonly ReadingStep[]>(steps as ReadingStep[]);
});
