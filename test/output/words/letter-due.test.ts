/** Deadlines and the plan as letters tell them. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { letterDays, letterDue } from '../../../src/output/words/letter-due.ts';
import { citedPlan } from '../../../src/output/words/plan-name.ts';
import type { TaskAnswer, WrittenDue } from '../../../src/report/answers.ts';

function dueOn(
  value: WrittenDue,
  day: string | null,
  periods: readonly string[] = [],
  rolledFrom: string | null = null,
) {
  const due = { value, day: day as Day | null, wording: null, rolledFrom: rolledFrom as Day | null };
  const occurrence = {
    day: day as Day,
    state: 'not-started',
    standing: 'overdue',
    completedOn: null,
    doneByDescription: false,
  } as const;
  const occurrences: TaskAnswer['occurrences'] = periods.map((period) => ({ ...occurrence, period }));
  return { due, occurrences };
}

const event = { after: 'Khi Hội đồng thông qua', within: '10 working days', occurred: '2021-04-26' };

describe('letterDue', () => {
  test.each<[string, ReturnType<typeof dueOn>, string, string]>([
    ['a day', dueOn('2021-06-20', '2021-06-20'), '20/6/2021', '20 Jun 2021'],
    ['a day in a month with a zero', dueOn('2021-02-05', '2021-02-05'), '05/02/2021', '5 Feb 2021'],
    ['a quarter', dueOn('2021-Q1', '2021-03-31'), 'Quý I năm 2021 (31/3/2021)', 'Q1 2021 (31 Mar 2021)'],
    [
      'a day moved off a day off',
      dueOn('2022-12-31', '2023-01-03', [], '2022-12-31'),
      '31/12/2022 (03/01/2023; lùi từ ngày nghỉ 31/12/2022)',
      '31 Dec 2022 (3 Jan 2023; moved from the day off 31 Dec 2022)',
    ],
    [
      'a period of a recurring duty',
      dueOn({ every: 'quarter' }, '2021-09-30', ['2021-Q3']),
      'Kỳ quý III năm 2021, hạn 30/9/2021',
      'Q3 2021, due 30 Sep 2021',
    ],
    [
      'a term that runs from an event',
      dueOn(event, '2021-05-11'),
      'Trong 10 ngày làm việc kể từ ngày 26/4/2021 (ngày Hội đồng thông qua), chậm nhất 11/5/2021',
      'Within 10 working days of 26 Apr 2021 (Hội đồng thông qua), by 11 May 2021',
    ],
    ['no day', dueOn('ongoing', null), 'Thường xuyên', 'Ongoing'],
    ['no deadline', { due: null as never, occurrences: [] }, '', ''],
  ])('%s', (_, task, vi, en) => {
    expect([letterDue(task, 'vi'), letterDue(task, 'en')]).toEqual([vi, en]);
  });
});

test.each([
  [259, null, 'quá hạn 259 ngày', '259 days late'],
  [1, null, 'quá hạn 01 ngày', '1 day late'],
  [null, 5, 'còn 05 ngày', '5 days left'],
  [null, 0, 'đến hạn trong ngày', 'due today'],
  [null, null, '', ''],
])('%s days late, %s left', (daysLate, daysLeft, vi, en) => {
  expect([letterDays({ daysLate, daysLeft }, 'vi'), letterDays({ daysLate, daysLeft }, 'en')]).toEqual([vi, en]);
});

describe('citedPlan', () => {
  const plan = {
    id: 'p',
    title: 'Chuyển đổi số năm 2026',
    type: 'KẾ HOẠCH',
    number: '1234/KH-UBND',
    issued: '2026-03-05',
    issuer: 'UBND tỉnh Mẫu',
  };

  test.each<[string, Partial<typeof plan>, string]>([
    ['as officials cite it', {}, 'Kế hoạch số 1234/KH-UBND ngày 05/3/2026 của UBND tỉnh Mẫu về chuyển đổi số năm 2026'],
    [
      'a blank number and day',
      { number: '/KH-UBND', issued: '2020-06' },
      'Kế hoạch tháng 6/2020 của UBND tỉnh Mẫu về chuyển đổi số năm 2026',
    ],
    [
      'a title that joins itself',
      { title: 'Thực hiện Đề án X' },
      'Kế hoạch số 1234/KH-UBND ngày 05/3/2026 của UBND tỉnh Mẫu thực hiện Đề án X',
    ],
    [
      'a title that repeats the type',
      { title: 'Kế hoạch thực hiện Đề án X' },
      'Kế hoạch số 1234/KH-UBND ngày 05/3/2026 của UBND tỉnh Mẫu thực hiện Đề án X',
    ],
    [
      'a title that is the type',
      { title: 'KẾ HOẠCH MẪU năm 2021' },
      'Kế hoạch số 1234/KH-UBND ngày 05/3/2026 của UBND tỉnh Mẫu (KẾ HOẠCH MẪU năm 2021)',
    ],
    [
      'an abbreviation',
      { title: 'CNTT trong quản lý', issued: '2026' },
      'Kế hoạch số 1234/KH-UBND năm 2026 của UBND tỉnh Mẫu về CNTT trong quản lý',
    ],
  ])('%s', (_, more, cited) => expect(citedPlan({ plan: { ...plan, ...more } }, 'vi')).toBe(cited));

  test('in English', () => {
    expect(citedPlan({ plan }, 'en')).toBe(
      'plan No. 1234/KH-UBND of 5 Mar 2026 issued by UBND tỉnh Mẫu "Chuyển đổi số năm 2026"',
    );
  });
});
