/** `appendix.yaml` of a new plan: the table of tasks with two rows, one with a last day and one that recurs. */
import { type Comments, commented, type NewPlan, schemaLine } from './new-plan.ts';

const comments = {
  top: {
    vi: [
      'Phụ lục: mỗi dòng là một nhiệm vụ. Kế hoạch không có phụ lục thì xóa tệp này.',
      'Không rõ viết due thế nào: dondoc deadline "trước ngày 15 tháng 12 hàng năm"',
    ],
    en: [
      'The appendix: one task a row. Remove this file if the plan has none.',
      'To learn how a due value is written: dondoc deadline "trước ngày 15 tháng 12 hàng năm"',
    ],
  },
  row: { vi: 'mã của việc này là PL.01', en: 'the id of this task is PL.01' },
  due: { vi: 'trước ngày 15/12 nghĩa là chậm nhất ngày 14/12', en: '"trước ngày 15/12" means on 14/12 at the latest' },
} satisfies Comments;

/** The text of the file; its deadlines lie in the year after `today`. */
export function appendixYaml({ language, today }: NewPlan): string {
  const next = Number(today.slice(0, 4)) + 1;
  return `${schemaLine('appendix')}
${commented(comments.top[language])}heading: Phụ lục
title: DANH MỤC NHIỆM VỤ
note: (Kèm theo Kế hoạch số /KH-UBND của UBND tỉnh)
columns:
  - Số TT
  - Nội dung công việc
  - Cơ quan chủ trì
  - Cơ quan phối hợp
  - Thời gian hoàn thành
rows:
  - number: "01" # ${comments.row[language]}
    text: Tham mưu UBND tỉnh ban hành [văn bản gì]
    lead: [so-gddt]
    with: [so-nganh-lien-quan]
    due: ${next}-Q4
    wording: Quý IV năm ${next}
  - number: "02"
    text: Báo cáo UBND tỉnh kết quả thực hiện hằng năm
    lead: [so-nganh-tinh]
    due: {every: year, from: ${next}, by: 12-14} # ${comments.due[language]}
    wording: Trước ngày 15 tháng 12 hằng năm
`;
}
