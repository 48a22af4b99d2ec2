/** A plan in plain text: its head on one line, duties in brackets, and duties without a number. */
import { expect, test } from 'vitest';
import { imported } from './imported.ts';

test('duties in brackets are read, and those without a number are told', async () => {
  const { draft, reviews, loaded } = await imported('ke-hoach-chuyen-doi-so.txt');
  expect(loaded.findings.filter(({ rule }) => rule !== 'left-to-review')).toEqual([]);
  expect(loaded.plan.document).toMatchObject({ number: '215/KH-UBND', place: 'An Sơn', issued: '2026-02-20' });
  expect(loaded.plan.agencies.get('ubnd-tinh-an-son')?.name).toBe('UBND tỉnh An Sơn');
  expect(
    loaded.plan.tasks.map(({ id, lead, with: others, wording }) => [id, lead.join(), others.join(), wording]),
  ).toEqual([
    ['II.1.a', 'so-khcn', 'so-tai-chinh', 'hoàn thành trong quý III/2026'],
    ['II.1.b', 'van-phong-ubnd-tinh', '', 'trước ngày 30/6/2026'],
    ['II.3.1', 'so-noi-vu', '', 'thời gian hoàn thành: Quý IV/2026'],
    ['II.3.2', 'ubnd-cac-xa-phuong', '', 'thường xuyên'],
    ['III.1.a', 'so-khcn', '', null],
    ['III.1.b', 'so-khcn', '', null],
    ['III.2', 'so-ban-nganh-tinh,ubnd-cac-xa-phuong', '', 'trước ngày 15/3/2026'],
  ]);
  expect(draft.body[1]?.items[1]?.task).toBeNull();
  expect(reviews.filter(({ review: { why } }) => why === 'duty-unnumbered')).toMatchObject([
    {
      file: 'plan.yaml',
      review: { text: 'Sở Khoa học và Công nghệ chủ trì, phối hợp với các doanh nghiệp viễn thông ph...' },
    },
    {
      file: 'plan.yaml',
      review: { text: 'Sở Tài chính bố trí kinh phí thực hiện, báo cáo UBND tỉnh trước ngày 15/12 hằ...' },
    },
  ]);
});
