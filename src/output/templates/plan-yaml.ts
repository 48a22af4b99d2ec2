/** `plan.yaml` of a new plan: a document of two sections with blanks to be filled in, which is right as it stands. */
import { usualZone } from '../../calendar/today.ts';
import { type Comments, commented, type NewPlan, schemaLine } from './new-plan.ts';

const comments = {
  top: {
    vi: [
      'Toàn văn kế hoạch. Thay mọi chỗ trong ngoặc vuông [...] bằng lời của văn bản, đúng từng chữ.',
      'Sau khi ban hành, tệp này giữ nguyên: gia hạn, đổi cơ quan chủ trì, tạm dừng đều ghi vào amendments.yaml.',
    ],
    en: [
      'The whole text of the plan. Put the words of the document in place of every [...], word for word.',
      'Once it is issued, this file stays as it is: extensions, new leads and suspensions go into amendments.yaml.',
    ],
  },
  id: { vi: 'đặt một lần, không bao giờ đổi', en: 'given once, never changed' },
  draft: {
    vi: 'dự thảo còn sửa được; bỏ dòng này khi ban hành',
    en: 'a draft may still change; remove this line on the day of issue',
  },
  issued: {
    vi: 'ngày ban hành, hoặc tháng nếu chưa rõ ngày',
    en: 'the day of issue, or the month while the day is not known',
  },
  task: {
    vi: 'mục nào giao việc thì có task; mã của việc này là II.1',
    en: 'a clause that states a duty has a task; the id of this one is II.1',
  },
  ongoing: { vi: 'việc thường xuyên, không có ngày kết thúc', en: 'open-ended: it has no last day' },
  settings: { vi: 'còn không quá số ngày này là sắp đến hạn', en: 'so many days left or fewer is due soon' },
} satisfies Comments;

/** The text of the file. Its title is `[...]` unless one was given, its deadlines lie in the next year. */
export function planYaml({ language, title, today }: NewPlan): string {
  const [year = '', month = ''] = today.split('-');
  const next = Number(year) + 1;
  return `${schemaLine('plan')}
${commented(comments.top[language])}id: ke-hoach-${year} # ${comments.id[language]}
document:
  draft: true # ${comments.draft[language]}
  type: KẾ HOẠCH
  number: /KH-UBND
  place: "[Tên tỉnh]"
  dateline: ngày tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}
  issued: ${year}-${month} # ${comments.issued[language]}
  title: ${JSON.stringify(title ?? '[Về việc gì, ở đâu, trong thời gian nào]')}
  issuer: ubnd-tinh
legalBases:
  - text: "Căn cứ [tên, số, ngày của văn bản]; theo đề nghị của [cơ quan], UBND tỉnh ban hành kế hoạch như sau:"
body:
  - number: I
    heading: MỤC ĐÍCH, YÊU CẦU
    items:
      - number: "1"
        heading: Mục đích
        text: "[Kế hoạch nhằm đạt được điều gì.]"
      - number: "2"
        heading: Yêu cầu
        text: "[Việc thực hiện phải bảo đảm điều gì.]"
  - number: II
    heading: NHIỆM VỤ VÀ TỔ CHỨC THỰC HIỆN
    items:
      - number: "1"
        text: >-
          Sở Tài chính chủ trì, phối hợp với các sở, ngành liên quan [làm việc gì], hoàn thành trong quý II
          năm ${next}.
        task: # ${comments.task[language]}
          lead: [so-tai-chinh]
          with: [so-nganh-lien-quan]
          due: ${next}-Q2
          wording: hoàn thành trong quý II năm ${next}
      - number: "2"
        text: UBND cấp xã thường xuyên [làm việc gì].
        task:
          lead: [ubnd-cap-xa]
          due: ongoing # ${comments.ongoing[language]}
          wording: thường xuyên
closing: >-
  Trên đây là kế hoạch [về việc gì]. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản
  ánh về Văn phòng UBND tỉnh để tổng hợp, báo cáo UBND tỉnh xem xét, quyết định./.
recipients:
  - Như mục II;
  - "Lưu: VT, [đơn vị soạn thảo]."
signatory:
  authority: TM. ỦY BAN NHÂN DÂN
  position: CHỦ TỊCH
  name: "[Họ và tên]"
settings:
  timeZone: ${usualZone}
  dueSoonDays: 30 # ${comments.settings[language]}
`;
}
