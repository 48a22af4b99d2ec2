/** The sentences around the tables. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import * as sentences from '../../../src/output/words/sentences.ts';

const asOf = '2021-12-15' as Day;
const head = {
  plan: {
    id: 'kh-489',
    title: 'Kế hoạch',
    type: 'KẾ HOẠCH',
    number: '/KH-UBND',
    issued: '2021-01-04',
    issuer: 'UBND tỉnh Mẫu',
  },
  asOf,
  revision: null,
  dueSoonDays: 30,
};

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
    [1, null, 'quá hạn 01 ngày', '1 day late'],
    [null, 16, 'còn 16 ngày', '16 days left'],
    [null, 1, 'còn 01 ngày', '1 day left'],
    [null, 0, 'đến hạn trong ngày', 'last day'],
    [null, null, '', ''],
  ])('%j late, %j left', (late, left, vi, en) => {
    expect(sentences.daysSentence(late, left, 'vi')).toBe(vi);
    expect(sentences.daysSentence(late, left, 'en')).toBe(en);
  });
});

test('totalsSentence counts every task, and what is late, near and done even where there is none', () => {
  const none = {
    doneOnTime: 0,
    doneLate: 0,
    doneByDescription: 0,
    inTerm: 0,
    ongoing: 43,
    awaitingEvent: 0,
    noDeadline: 0,
    suspended: 0,
    withdrawn: 0,
    fallenDue: 0,
  };
  const totals = { ...none, tasks: 52, done: 1, overdue: 5, dueSoon: 3 };
  expect(sentences.totalsSentence(totals, 'vi')).toBe(
    '52 nhiệm vụ: 05 quá hạn, 03 sắp đến hạn, 01 đã hoàn thành, 43 thường xuyên',
  );
  expect(sentences.totalsSentence(totals, 'en')).toBe('52 tasks: 5 overdue, 3 due soon, 1 done, 43 ongoing');
  const described = { ...totals, done: 3, doneByDescription: 2 };
  expect(sentences.totalsSentence(described, 'vi')).toBe(
    '52 nhiệm vụ: 05 quá hạn, 03 sắp đến hạn, 03 đã hoàn thành (02 không có số văn bản), 43 thường xuyên',
  );
  expect(sentences.totalsSentence(described, 'en')).toBe(
    '52 tasks: 5 overdue, 3 due soon, 3 done (2 without a numbered document), 43 ongoing',
  );
});

test('checkFindsNote counts the errors', () => {
  expect(sentences.checkFindsNote(2, 'vi')).toBe('kế hoạch có 2 lỗi; xem bằng: dondoc check');
  expect(sentences.checkFindsNote(1, 'en')).toBe('the plan has 1 error; see: dondoc check');
});
