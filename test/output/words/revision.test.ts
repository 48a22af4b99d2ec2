/** Revisions as people are told of them. */
import { expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { revisionNote, shortRevision } from '../../../src/output/words/revision.ts';
import { checkFindsNote, refusalNote } from '../../../src/output/words/sentences.ts';

const hash = '0123456789abcdef0123456789abcdef01234567';

test.each([
  [hash, '0123456789ab'],
  [hash.padEnd(64, '0'), '0123456789ab'],
  [`${hash}-dirty`, '0123456789ab-dirty'],
  ['0123456789ab', '0123456789ab'],
  ['abc', 'abc'],
])('%s is shown as %s', (revision, shown) => {
  expect(shortRevision(revision)).toBe(shown);
});

test('what is said beside an answer from an earlier revision', () => {
  const commit = { hash, day: '2021-03-05' as Day };
  expect(revisionNote.vi(commit)).toBe('kế hoạch theo phiên bản 0123456789ab, lưu vào git ngày 05/03/2021');
  expect(revisionNote.en(commit)).toBe('the plan is that of revision 0123456789ab, committed on 5 Mar 2021');
  expect(checkFindsNote(2, 'vi', hash)).toBe('kế hoạch có 2 lỗi; xem bằng: dondoc check --at 0123456789ab');
  expect(checkFindsNote(1, 'en', hash)).toBe('the plan has 1 error; see: dondoc check --at 0123456789ab');
  expect(refusalNote('vi', true)).toBe(
    'không lập được danh sách vì ở phiên bản này có tệp không đọc được: số liệu sẽ thiếu; hãy chọn phiên bản khác',
  );
  expect(refusalNote('en', true)).toBe(
    'no list is given because part of the plan cannot be read at this revision and the counts would be short; choose another revision',
  );
});
