/** `progress/README.md` of a new plan: how a report is written down, with one to copy. */
import { type Comments, type NewPlan, schemaLine } from './new-plan.ts';

const comments = {
  heading: { vi: 'Báo cáo của các cơ quan', en: 'What the agencies reported' },
  before: {
    vi:
      'Mỗi nhiệm vụ một tệp, tên tệp là mã nhiệm vụ: `PL.01.yaml`. Mỗi báo cáo một dòng, để git gộp được việc của hai\n' +
      'người; báo cáo mới ghi xuống cuối, báo cáo cũ giữ nguyên.',
    en:
      'One file a task, named for its id: `PL.01.yaml`. Each report on one line, so that git can merge the work of two\n' +
      'people; a new report goes to the end, those before it stay.',
  },
  after: {
    vi:
      '`state` là `not-started` (chưa thực hiện), `in-progress` (đang thực hiện) hoặc `done` (hoàn thành). Hoàn thành thì ' +
      'phải có `evidence`: số, ngày của văn bản chứng minh; ngày đó là ngày hoàn thành. Kết quả không phải là văn bản có số: ' +
      '`{title: Hệ thống đã đưa vào sử dụng, date: ...}`.',
    en:
      '`state` is `not-started`, `in-progress` or `done`. What is done has `evidence`: number and date of the document ' +
      'that proves it; that date is the day of completion. A result that is no numbered document: ' +
      '`{title: The system is in use, date: ...}`.',
  },
} satisfies Comments;

/** The text of the file; the example is as it would be written on `today`. */
export function progressReadme({ language, today }: NewPlan): string {
  return `# ${comments.heading[language]}

${comments.before[language]}

\`\`\`yaml
${schemaLine('progress', '../')}
task: PL.01
reports:
  - {date: ${today}, agency: so-gddt, state: in-progress, note: "Đã lấy ý kiến các sở, ngành"}
  - {date: ${today}, agency: so-gddt, state: done, evidence: {number: 12/KH-UBND, date: ${today}, title: Kế hoạch ...}}
\`\`\`

${comments.after[language]}
`;
}
