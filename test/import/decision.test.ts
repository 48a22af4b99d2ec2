/** A decision, and behind its signature the plan that it issues: the commonest form of all. */
import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';

describe.each(['quyet-dinh-1120.docx', 'quyet-dinh-1120.html'])('%s', (name) => {
  test('the head is the decision’s, the duties are those of both', async () => {
    const { loaded } = await imported(name);
    expect(loaded.findings.map(({ rule }) => rule).filter((rule) => rule !== 'left-to-review')).toEqual([]);
    expect(loaded.plan.document).toMatchObject({
      type: 'QUYẾT ĐỊNH',
      number: '1120/QĐ-UBND',
      issued: '2026-05-12',
      title: 'Ban hành Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW',
      recipients: ['Như Điều 3;', 'Lưu: VT.'],
      signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Trần Văn B' },
    });
    expect(loaded.plan.tasks.map(({ id, lead, due }) => [id, lead.join(), due?.kind])).toEqual([
      ['Điều 2', 'so-khcn', 'recurring'],
      ['III.1', 'so-tai-chinh', 'ongoing'],
      ['III.2', 'bao-phat-thanh-truyen-hinh-tinh', 'ongoing'],
      ['PL.1', 'so-khcn', 'term'],
      ['PL.2', 'so-khcn', 'term'],
      ['PL.3', 'cong-an-tinh', 'term'],
      ['PL.4', 'vnpt,viettel', 'ongoing'],
    ]);
  });

  test('the head of what it issues has no place in the plan, and is told', async () => {
    const { reviews } = await imported(name);
    const besides = reviews.filter(({ review: { why } }) => why === 'text-besides').map(({ review }) => review.text);
    expect(besides.filter((text) => !/^ỦY BAN|^TỈNH|^CỘNG HÒA|^Độc lập/.test(text))).toEqual([
      'QUYẾT ĐỊNH:',
      'CHƯƠNG TRÌNH HÀNH ĐỘNG',
      'Thực hiện Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học, công nghệ',
      '(Kèm theo Quyết định số 1120/QĐ-UBND ngày 12/5/2026 của UBND tỉnh Bình Giang)',
    ]);
  });
});

test('who is to carry it out is charged with no duty; offices of several communes are one group', async () => {
  const { loaded } = await imported('quyet-dinh-cai-cach.txt');
  expect(loaded.plan.document.signatory).toMatchObject({ position: 'CHỦ TỊCH', name: 'Trần Văn B' });
  expect(loaded.plan.tasks.map(({ id, lead, wording }) => [id, lead.join(), wording])).toEqual([
    ['II.1.a', 'so-tu-phap', 'hoàn thành trước ngày 31/10 hằng năm'],
    ['II.1.b', 'so-ban-nganh', 'trong tháng 6 năm 2026'],
    ['II.2', 'so-noi-vu', 'trong quý I năm 2027'],
    ['III.1', 'so-noi-vu', null],
    ['III.2', 'so-tai-chinh', null],
  ]);
});
