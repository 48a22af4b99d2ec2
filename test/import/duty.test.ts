/** Whom a sentence of the body charges, and by when; and sentences that charge nobody. */
import { expect, test } from 'vitest';
import { placeIn } from '../../src/import/described.ts';
import { subjectOf } from '../../src/import/duty/subject.ts';
import { textDeadline } from '../../src/import/duty/text-deadline.ts';

test.each([
  ['Sở Tài chính chủ trì, phối hợp với Sở Nội vụ bố trí kinh phí.', 'Sở Tài chính', 'Sở Nội vụ'],
  ['Giao Sở Y tế thực hiện.', 'Sở Y tế', ''],
  ['Sở Y tế chủ trì, phối hợp với Sở Tư pháp kiểm soát việc công bố.', 'Sở Y tế', 'Sở Tư pháp'],
  ['Sở Y tế chủ trì, phối hợp với Công an tỉnh ngăn chặn việc mua bán.', 'Sở Y tế', 'Công an tỉnh'],
  ['Sở Tài chính rút ngắn thời gian thẩm tra.', 'Sở Tài chính', ''],
  [
    'Sở Tài chính, Sở Xây dựng tỉnh và Công an tỉnh siết chặt việc cấp phép.',
    'Sở Tài chính, Sở Xây dựng tỉnh và Công an tỉnh',
    '',
  ],
  ['Ban Quản lý dự án đầu tư xây dựng tỉnh chủ trì thi công.', 'Ban Quản lý dự án đầu tư xây dựng tỉnh', ''],
  ['Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh tuyên truyền.', 'Ủy ban Mặt trận Tổ quốc tỉnh', ''],
  ['Sở Nội vụ - Thường trực Ban chỉ đạo cải cách hành chính có trách nhiệm:', 'Sở Nội vụ', ''],
])('%s', (sentence, lead, supporting) => {
  expect(subjectOf(sentence)).toMatchObject({ lead, with: supporting, isUnsure: false });
});

test.each([
  'Báo cáo định kỳ hằng quý.',
  'Ban hành Kế hoạch triển khai.',
  'Phòng, chống tham nhũng, tiêu cực thực hiện thường xuyên.',
  'Xã hội hóa công tác giáo dục cần được đẩy mạnh.',
  'Cơ sở dữ liệu quốc gia phải được kết nối.',
  'Các nội dung cần tập trung thực hiện:',
  'Tổ chức tổng kết việc thực hiện Đề án.',
  'TỔ CHỨC THỰC HIỆN',
  'Kế hoạch phải bảo đảm tính khả thi.',
  'Sơ kết, đánh giá việc thực hiện.',
])('nobody: %s', (sentence) => expect(subjectOf(sentence)).toBeNull());

test.each([
  ['Sở X thực hiện, hoàn thành trước ngày 30/6/2026.', '2026-06-29'],
  ['Sở X báo cáo trước ngày 15/12 hằng năm.', { every: 'year', by: '12-14' }],
  ['Sở X thực hiện Quyết định số 12/QĐ-TTg ngày 03/6/2020.', null],
  ['Sở X hướng dẫn thực hiện.', null],
])('by when: %s', (sentence, due) => {
  expect(textDeadline(sentence, placeIn('a.docx'))?.due ?? null).toEqual(due);
});

test('a goal beside a duty is no deadline, and is asked about', () => {
  const read = textDeadline('Sở X phấn đấu đến năm 2030 đạt 90% hồ sơ trực tuyến.', placeIn('a.docx'));
  expect(read).toMatchObject({ due: 'ongoing', wording: null, reviews: [{ why: 'deadline-in-text', maybe: '2030' }] });
});
