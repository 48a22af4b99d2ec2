/** Which due values a wording agrees with. */
import { expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type Due, spanNamed, termNamed } from '../../src/calendar/due.ts';
import type { PeriodUnit } from '../../src/calendar/period.ts';
import { readWording, wordingAgrees } from '../../src/wording/wording.ts';

const ongoing: Due = { kind: 'ongoing' };

function term(value: string): Due {
  return termNamed(value) as Due;
}

function every(
  unit: PeriodUnit,
  by: string | null = null,
  from: string | null = '2020',
  until: string | null = null,
): Due {
  return { kind: 'recurring', every: unit, from, until, by };
}

function after(within: string | null, occurred: string | null = null): Due {
  const span = within === null ? null : spanNamed(within);
  return { kind: 'event', event: 'ban hành', within: span, occurred: occurred as Day | null };
}

const cases: [string, Due, boolean][] = [
  ['Quý IV năm 2021', term('2021-Q4'), true],
  ['Quý IV năm 2021', term('2021-12-31'), true],
  ['Quý IV năm 2021', term('2021'), true],
  ['Quý IV năm 2021', term('2021-Q3'), false],
  ['Quý IV năm 2021', ongoing, false],
  ['Quý IV năm 2021', every('year'), false],
  ['trước ngày 15/12/2021', term('2021-12-14'), true],
  ['trước ngày 15/12/2021', term('2021-12-15'), false],
  ['Thường xuyên', ongoing, true],
  ['Thường xuyên', term('2021'), false],
  ['Thường xuyên', every('year'), false],
  ['Thường xuyên trong năm 2021', ongoing, true],
  ['Thường xuyên trong năm 2021', term('2021'), true],
  ['Thường xuyên trong năm 2021', term('2022'), false],
  ['thường xuyên hằng năm', ongoing, true],
  ['thường xuyên hằng năm', every('year'), true],
  ['thường xuyên hằng năm', every('quarter'), false],
  ['Hằng năm', every('year'), true],
  ['Hằng năm', every('year', '12-31'), true],
  ['Hằng năm', every('year', null, '2020', '2023'), true],
  ['Hằng năm', every('year', '12-14'), false],
  ['Hằng năm', every('quarter'), false],
  ['Hằng năm', ongoing, false],
  ['trước ngày 15 tháng 12 hàng năm', every('year', '12-14'), true],
  ['trước ngày 15 tháng 12 hàng năm', every('year', '12-15'), false],
  ['trước ngày 15 tháng 12 hàng năm', every('year'), false],
  ['hằng tháng', every('month', '31'), true],
  ['trước ngày 15/6 và 15/12 hằng năm', every('half-year', '14'), true],
  ['trước ngày 15/6 và 15/12 hằng năm', every('year', '12-14'), false],
  ['tháng 6 và tháng 12 hằng năm', every('half-year'), true],
  ['Quý I/2021, sau khi HĐND thông qua', term('2021-Q1'), true],
  ['Quý I/2021, sau khi HĐND thông qua', after(null), false],
  ['Trình tháng 4/2021, hoàn thành trước 30/6/2021', term('2021-06-29'), true],
  ['Trình tháng 4/2021, hoàn thành trước 30/6/2021', term('2021-04'), false],
  ['Duy trì', ongoing, true],
  ['hằng năm, giai đoạn 2021 - 2025', every('year', null, '2021', '2025'), true],
  ['hằng năm, giai đoạn 2021 - 2025', every('year', null, '2021-06', '2025-12-31'), true],
  ['hằng năm, giai đoạn 2021 - 2025', every('year', null, '2021'), false],
  ['hằng năm, giai đoạn 2021 - 2025', every('year', null, '2020', '2025'), false],
  ['Hằng năm', every('year', null, null), true],
  ['Hằng năm từ 2021', every('year', null, null), false],
  ['Hằng năm từ 2020', every('year', null, null), true],
  ['15 ngày sau khi ban hành', after('15 days'), true],
  ['15 ngày sau khi ban hành', after('15 days', '2021-05-04'), true],
  ['15 ngày sau khi ban hành', after(null), true],
  ['15 ngày sau khi ban hành', after('30 days'), false],
  ['sau khi ban hành', after('30 days'), true],
  ['sau khi ban hành', ongoing, false],
];

it.each(cases)('%s and %j: %s', (wording, due, agrees) => {
  const reading = readWording(wording);
  expect(reading.due === null ? reading.fault : wordingAgrees(reading, due, '2020-06')).toBe(agrees);
});
