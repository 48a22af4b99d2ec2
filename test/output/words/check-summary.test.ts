/** The last line of `check`. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { checkSummary } from '../../../src/output/words/check-summary.ts';
import type { CheckAnswer } from '../../../src/report/check-answer.ts';

const asOf = '2021-12-15' as Day;

function answer(error: number, warning: number, info: number, files = 4): CheckAnswer {
  const left = { suppressed: 0, baselined: 0, toReview: 0, findings: [] };
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

describe('checkSummary', () => {
  test.each([
    [
      answer(2, 1, 1),
      '2 lỗi, 1 cảnh báo, 1 lưu ý trong 4 tệp, 52 nhiệm vụ; tính đến ngày 15/12/2021',
      '2 errors, 1 warning, 1 info in 4 files, 52 tasks; as of 15 Dec 2021',
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
    expect(checkSummary(given, 'vi')).toBe(vi);
    expect(checkSummary(given, 'en')).toBe(en);
  });
});

test('a draft says how much is still to be looked at', () => {
  const draft = { ...answer(0, 0, 0), toReview: 12 };
  expect([checkSummary(draft, 'vi'), checkSummary(draft, 'en')]).toEqual([
    'không có lỗi trong 4 tệp, 52 nhiệm vụ; dự thảo còn 12 chỗ phải xem lại; tính đến ngày 15/12/2021',
    'no errors in 4 files, 52 tasks; still to be looked at in the draft: 12; as of 15 Dec 2021',
  ]);
});
