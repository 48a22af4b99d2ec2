/** The sentences around the tables. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import * as sentences from '../../../src/output/words/sentences.ts';
import type { CheckAnswer } from '../../../src/report/check-answer.ts';

const asOf = '2021-12-15' as Day;
const head = {
  plan: { id: 'kh-489', title: 'Kế hoạch', type: 'KẾ HOẠCH', number: '/KH-UBND' },
  asOf,
  revision: null,
  dueSoonDays: 30,
};

function answer(error: number, warning: number, info: number, files = 4): CheckAnswer {
  const left = { suppressed: 0, baselined: 0, findings: [] };
  return {
    kind: 'check',
    asOf,
    revision: null,
    against: null,
    files,
    tasks: 52,
    totals: { error, warning, info },
    ...left,
  };
}

describe('asOfLine', () => {
  test('names the day, the window and the revision', () => {
    expect(sentences.asOfLine(head, 'vi')).toBe('Tính đến ngày 15/12/2021 · sắp đến hạn: còn không quá 30 ngày');
    expect(sentences.asOfLine({ ...head, dueSoonDays: 1, revision: '1a2b3c4' }, 'en')).toBe(
      'As of 15 Dec 2021 · due soon: 1 day left or fewer · revision 1a2b3c4',
    );
  });
});

describe('daysSentence', () => {
  test.each([
    [259, null, 'quá hạn 259 ngày', '259 days late'],
    [1, null, 'quá hạn 1 ngày', '1 day late'],
    [null, 16, 'còn 16 ngày', '16 days left'],
    [null, 1, 'còn 1 ngày', '1 day left'],
    [null, 0, 'ngày cuối cùng', 'last day'],
    [null, null, '', ''],
  ])('%j late, %j left', (late, left, vi, en) => {
    expect(sentences.daysSentence(late, left, 'vi')).toBe(vi);
    expect(sentences.daysSentence(late, left, 'en')).toBe(en);
  });
});

describe('reminderSentence', () => {
  test.each([
    [2, 3, '2 nhiệm vụ quá hạn, 3 nhiệm vụ sắp đến hạn', '2 tasks overdue, 3 tasks due soon'],
    [1, 0, '1 nhiệm vụ quá hạn', '1 task overdue'],
    [0, 1, '1 nhiệm vụ sắp đến hạn', '1 task due soon'],
  ])('%i overdue, %i due soon', (overdue, dueSoon, vi, en) => {
    expect(sentences.reminderSentence(overdue, dueSoon, 'vi')).toBe(vi);
    expect(sentences.reminderSentence(overdue, dueSoon, 'en')).toBe(en);
  });
});

describe('checkSummary', () => {
  test.each([
    [
      answer(2, 1, 1),
      '2 lỗi, 1 cảnh báo, 1 lưu ý trong 4 tệp, 52 nhiệm vụ; tính đến ngày 15/12/2021',
      '2 errors, 1 warning, 1 note in 4 files, 52 tasks; as of 15 Dec 2021',
    ],
    [
      answer(0, 2, 0, 1),
      '2 cảnh báo trong 1 tệp, 52 nhiệm vụ; tính đến ngày 15/12/2021',
      '2 warnings in 1 file, 52 tasks; as of 15 Dec 2021',
    ],
    [
      answer(0, 0, 0),
      'không có lỗi trong 4 tệp, 52 nhiệm vụ; tính đến ngày 15/12/2021',
      'no errors in 4 files, 52 tasks; as of 15 Dec 2021',
    ],
    [
      { ...answer(1, 0, 0), suppressed: 2 },
      '1 lỗi trong 4 tệp, 52 nhiệm vụ; bỏ qua 2 theo chú thích; tính đến ngày 15/12/2021',
      '1 error in 4 files, 52 tasks; left out 2 by comments; as of 15 Dec 2021',
    ],
    [
      { ...answer(0, 0, 0), suppressed: 1, baselined: 1234 },
      'không có lỗi trong 4 tệp, 52 nhiệm vụ; bỏ qua 1 theo chú thích, 1.234 theo baseline.yaml; tính đến ngày 15/12/2021',
      'no errors in 4 files, 52 tasks; left out 1 by comments, 1,234 by baseline.yaml; as of 15 Dec 2021',
    ],
  ])('%#', (given, vi, en) => {
    expect(sentences.checkSummary(given, 'vi')).toBe(vi);
    expect(sentences.checkSummary(given, 'en')).toBe(en);
  });
});

test('totalsSentence counts what is done, late and near', () => {
  const none = {
    doneOnTime: 0,
    doneLate: 0,
    inTerm: 0,
    ongoing: 0,
    awaitingEvent: 0,
    noDeadline: 0,
    suspended: 0,
    withdrawn: 0,
    fallenDue: 0,
  };
  const totals = { ...none, tasks: 52, done: 1, overdue: 5, dueSoon: 3 };
  expect(sentences.totalsSentence(totals, 'vi')).toBe('52 nhiệm vụ: 1 đã hoàn thành, 5 quá hạn, 3 sắp đến hạn');
  expect(sentences.totalsSentence(totals, 'en')).toBe('52 tasks: 1 done, 5 overdue, 3 due soon');
});

test('checkFindsNote counts the errors', () => {
  expect(sentences.checkFindsNote(2, 'vi')).toBe('kế hoạch có 2 lỗi; xem bằng: dondoc check');
  expect(sentences.checkFindsNote(1, 'en')).toBe('the plan has 1 error; see: dondoc check');
});
