/** A plan as Word itself keeps one: automatic numbers, a change under track changes, a text box, capitals by style. */
import { expect, test } from 'vitest';
import type { DraftClause } from '../../src/import/draft-plan.ts';
import { imported } from './imported.ts';

test('the sections have the numbers that Word shows, and their duties', async () => {
  const { draft } = await imported('ke-hoach-so.docx');
  const tell = ({ number, heading, text, task, items }: DraftClause): readonly string[] => {
    const lead = task?.lead.map((key) => draft.agencies.get(key)?.name).join(', ');
    const said =
      task === null ? '' : ` => ${lead}, ${typeof task.due === 'string' ? task.due : JSON.stringify(task.due)}`;
    return [`${number} ${heading ?? text ?? ''}${said}`, ...items.flatMap(tell).map((line) => `  ${line}`)];
  };
  expect(draft.body.flatMap(tell).join('\n')).toBe(`I MỤC ĐÍCH, YÊU CẦU
  1 Mục đích
    - Các sở, ban, ngành và UBND các xã, phường (sau đây gọi là UBND cấp xã) xác định rõ nhiệm vụ.
II NHIỆM VỤ
  1 Hạ tầng số
    1.1 Sở Tài chính chủ trì, phối hợp với Sở Nội vụ bố trí kinh phí, hoàn thành trước ngày 30/6/2026. => Sở Tài chính, 2026-06-29
    1.2 Sở Khoa học và Công nghệ có trách nhiệm:
      a Chủ trì xây dựng kho dữ liệu dùng chung, hoàn thành trong quý III năm 2026; => Sở Khoa học và Công nghệ, 2026-Q3
      b Hướng dẫn UBND cấp xã:
        - Kết nối, chia sẻ dữ liệu; => Sở Khoa học và Công nghệ, ongoing
        - Báo cáo định kỳ hằng quý. => Sở Khoa học và Công nghệ, {"every":"quarter"}
  2 Nhân lực số
    2.1 Giao Sở Nội vụ đào tạo cán bộ chuyên trách. => Sở Nội vụ, ongoing`);
});

test('what a reader of text cannot take over is told with its place', async () => {
  const { draft } = await imported('ke-hoach-so.docx');
  expect(draft.leftOut.map(({ why, text, place }) => [why, text, place?.paragraph])).toEqual([
    ['text-besides', 'HỎA TỐC', 8],
    ['text-box', 'HỎA TỐC', 7],
    ['tracked-change', '15/6/2026', 14],
    ['tracked-change', '30/6/2026', 14],
  ]);
});
