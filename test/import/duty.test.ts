/** Whom a sentence of the body charges, and by when; and sentences that charge nobody. */
import { expect, test } from 'vitest';
import { Register } from '../../src/import/agencies/register.ts';
import { placeIn } from '../../src/import/described.ts';
import { cellAgencies } from '../../src/import/duty/cell-agencies.ts';
import { draftClauses } from '../../src/import/duty/duties.ts';
import { readDeadline } from '../../src/import/duty/read-deadline.ts';
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
  ['Giao UBND các xã, phường chỉnh trang đô thị.', 'UBND các xã, phường', ''],
  ['UBND các xã miền núi, Sở Y tế rà soát.', 'UBND các xã miền núi, Sở Y tế', ''],
  ['Chủ tịch UBND các xã, phường nghiêm túc kiểm điểm.', 'Chủ tịch UBND các xã, phường', ''],
  ['Báo và Phát thanh, Truyền hình Long An mở chuyên mục.', 'Báo và Phát thanh, Truyền hình Long An', ''],
  [
    'Công ty TNHH MTV Khai thác công trình thủy lợi vận hành hệ thống cống.',
    'Công ty TNHH MTV Khai thác công trình thủy lợi',
    '',
  ],
  ['Trên cơ sở Kế hoạch này, các đơn vị xây dựng kế hoạch cụ thể.', 'các đơn vị', ''],
  ['Căn cứ chức năng, nhiệm vụ được giao, Sở Y tế triển khai.', 'Sở Y tế', ''],
  ['Sở Nội vụ - Thường trực Ban chỉ đạo cải cách hành chính có trách nhiệm:', 'Sở Nội vụ', ''],
])('%s', (sentence, lead, supporting) => {
  expect(subjectOf(sentence)).toMatchObject({ lead, with: supporting, isUnsure: false });
});

test('a sentence in capitals is read, and marked', () => {
  expect(subjectOf('PHÒNG VĂN HÓA - XÃ HỘI CHỦ TRÌ, PHỐI HỢP VỚI UBND XÃ THEO DÕI, TỔNG HỢP.')).toMatchObject({
    lead: 'Phòng văn hóa - xã hội',
    with: 'UBND xã',
    isUnsure: true,
  });
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
  'Báo và Phát thanh, Truyền hình Long An dành chuyên mục hằng tháng thông tin về diễn biến nguồn nước.',
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

test.each([
  ['Sở X xây dựng quy chế, hoàn thành trong tháng 13/2026.', 'hoàn thành trong tháng 13/2026'],
  ['Sở X xây dựng quy chế, trước ngày 31/02/2026.', 'trước ngày 31/02/2026'],
  ['Sở X xây dựng quy chế, hoàn thành quý V/2026.', 'hoàn thành quý V/2026'],
  ['Sở X xử lý ngày 30 tháng 02 năm 2026.', 'ngày 30 tháng 02 năm 2026'],
  ['Sở X báo cáo trước ngày 31/02 hằng năm.', 'trước ngày 31/02 hằng năm'],
  ['Sở X báo cáo ngày 32 hằng tháng.', 'ngày 32 hằng tháng'],
  ['Sở X hoàn thành trong quý II hoặc quý III năm 2026.', 'hoàn thành trong quý II hoặc quý III năm 2026'],
  ['Sở X hoàn thành từ quý IV/2026 đến quý I/2026.', 'hoàn thành từ quý IV/2026 đến quý I/2026'],
  ['Sở X xây dựng quy chế, hoàn thành đầu năm 2026.', 'hoàn thành đầu năm 2026'],
  ['Sở X hoàn thành việc rà soát trước Tết Nguyên đán; báo cáo UBND tỉnh.', 'trước Tết Nguyên đán'],
  ['Sở X xây dựng quy chế, hoàn thành trong kỳ họp gần nhất.', 'hoàn thành trong kỳ họp gần nhất'],
  ['Sở X trả lời trong thời hạn 5 ngày làm việc.', 'trong thời hạn 5 ngày làm việc'],
  ['Sở X hoàn thành trước ngày 30/6/20266.', 'hoàn thành trước ngày 30/6/20266'],
  ['Sở X hoàn thành trước ngày .../6/2026.', 'hoàn thành trước ngày .../6/2026'],
  ['Sở X xử lý. Thời hạn: theo yêu cầu của UBND tỉnh.', 'Thời hạn: theo yêu cầu của UBND tỉnh'],
])('a deadline that nobody can read stays open: %s', (sentence, wording) => {
  const reviews = [expect.objectContaining({ text: wording, key: 'due' })];
  expect(textDeadline(sentence, placeIn('a.docx'))).toMatchObject({ due: null, wording, reviews });
});

test.each([
  ['Sở X hoàn thành trong quý II.', 'hoàn thành trong quý II'],
  ['Sở X hoàn thành việc rà soát, báo cáo trong tháng 6.', 'trong tháng 6'],
  ['Sở X xây dựng quy chế, thời hạn hoàn thành: 30/6/26.', 'thời hạn hoàn thành: 30/6/26'],
])('and so does one without its year: %s', (sentence, wording) => {
  const reviews = [expect.objectContaining({ why: 'deadline-without-year', text: wording })];
  expect(textDeadline(sentence, placeIn('a.docx'))).toMatchObject({ due: null, wording, reviews });
});

test('of two days the last is the deadline, to be looked at', () => {
  const wording = 'trước ngày 30/6/2026 hoặc 31/12/2026';
  expect(textDeadline(`Sở X gửi báo cáo ${wording}.`, placeIn('a.docx'))).toMatchObject({
    due: '2026-12-31',
    wording,
    milestones: [{ due: '2026-06-29' }],
    reviews: [{ why: 'deadline-several' }],
  });
});

test.each([
  'Sở X hoàn thành tốt các nhiệm vụ của năm học.',
  'Sở X hoàn thành nhiệm vụ trước những khó khăn của năm 2026.',
  'Sở X chi lương tháng 13 cho công chức.',
  'Sở X thực hiện Quyết định số 15/QĐ-UBND ngày 31/02/2026.',
  'Sở X rút ngắn thời gian giải quyết từ 10 ngày xuống 5 ngày.',
  'Sở X giải quyết hồ sơ đúng thời hạn theo quy định.',
  'Sở X hoàn thành việc đã giao tháng 3/2026.',
])('no deadline is stated: %s', (sentence) => expect(textDeadline(sentence, placeIn('a.docx'))).toBeNull());

test.each([
  [
    'Tổ chức sơ kết vào cuối năm 2026, tổng kết vào quý IV năm 2027.',
    { due: '2027-Q4', milestones: [{ due: '2026', wording: 'vào cuối năm 2026' }] },
    ['deadline-several'],
  ],
  [
    'Đài cung cấp bản tin 10 ngày/lần vào các ngày 01, 11, 21 hàng tháng trong mùa khô.',
    { due: 'ongoing', wording: null },
    ['deadline-in-text'],
  ],
  [
    'Theo dõi; định kỳ 6 tháng (trước 20/6), 01 năm (trước 20/12) báo cáo UBND tỉnh.',
    { due: 'ongoing', wording: null },
    ['deadline-in-text'],
  ],
])('never lost in silence: %s', (sentence, expected, why) => {
  const read = textDeadline(sentence, placeIn('a.docx'));
  expect(read).toMatchObject(expected);
  expect(read?.reviews.map((one) => one.why)).toEqual(why);
});

test('what can be read of a deadline that cannot be read whole is told', () => {
  const read = readDeadline('hoàn thành trước ngày 31/3/2026 và cập nhật hàng tháng', placeIn('a.docx'), null);
  expect(read).toMatchObject({ due: null, reviews: [{ why: 'deadline-unread', maybe: '2026-03-30' }] });
  // The day that stands last in it is not the day that it is before.
  const other = readDeadline('Trước ngày Thế giới phòng, chống bệnh Dại (28/9/2026)', placeIn('a.docx'), null);
  expect(other).toMatchObject({ due: null, reviews: [{ why: 'deadline-unread', maybe: null }] });
});

test.each([
  ['Tháng 12/2025 và tháng 12/2026', '2026-12', ['2025-12']],
  ['30/6/2025; 30/6/2026; 30/6/2027', '2027-06-30', ['2025-06-30', '2026-06-30']],
])('several dates in a cell are milestones, and marked: %s', (cell, due, milestones) => {
  const read = readDeadline(cell, placeIn('a.docx'), null);
  expect([read.due, read.milestones.map((one) => one.due)]).toEqual([due, milestones]);
  expect(read.reviews.map((one) => one.why)).toEqual(['deadline-several']);
});

test('a newspaper that is not said which is read as a lead, and marked', () => {
  const [body] = draftClauses(
    [
      {
        number: '2',
        form: 'digits 1',
        texts: ['Báo và Đài Phát thanh tỉnh tăng cường tuyên truyền.'],
        places: [placeIn('a.docx')],
        items: [],
        isBold: false,
      } as never,
    ],
    new Register(null, []),
  );
  expect(body?.task?.lead).toHaveLength(2);
  expect(body?.reviews).toMatchObject([{ why: 'name-unsure', text: 'Báo' }]);
});

test('who came after a body, as the document itself says, is told, and the lead stays as issued', () => {
  const register = new Register(null, []);
  const cell = (text: string) => ({ text, place: placeIn('a.docx') });
  const found = cellAgencies(cell('Sở Giao thông vận tải (nay là Sở Xây dựng)'), cell('Sở Tài chính'), register);
  expect(found).toMatchObject({
    lead: ['so giao thong van tai'],
    reviews: [{ why: 'name-now', text: 'Sở Xây dựng', key: 'lead' }],
  });
  expect(cellAgencies(cell('Sở Xây dựng (thường trực)'), null, register).reviews).toEqual([]);
});

test.each([
  ['VNPT, Viettel Long An phủ sóng 4G, 5G tại 100% điểm du lịch trong năm 2025.', 'deadline-uncharged'],
  ['Công ty Điện lực Long An thắp sáng các tuyến đường.', 'duty-unsure'],
])('a sentence with an action that we do not know is no duty, and told: %s', (text, why) => {
  const register = new Register(null, []);
  const [body] = draftClauses(
    [{ number: '2', form: 'digits 1', texts: [text], places: [placeIn('a.docx')], items: [], isBold: false }],
    register,
  );
  expect([body?.task, body?.reviews.map((one) => one.why), register.agencies().size]).toEqual([null, [why], 0]);
});
