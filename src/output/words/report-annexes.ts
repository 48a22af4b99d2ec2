/** The annexes of a periodic report: their titles, and what their columns are called otherwise than elsewhere. */
import { both, type Texts } from './language.ts';

export const annexWords = {
  annex: both({ vi: (number: string) => `Phụ lục ${number}`, en: (number) => `Annex ${number}` }),
  /** Under the title of an annex: what it goes with. The number is left to the clerk. */
  with: both({
    vi: (symbol: string, sender: string) =>
      `(Kèm theo Báo cáo số          /${symbol} ngày      tháng      năm          của ${sender})`,
    en: (symbol, sender) => `(Attached to Report No.          /${symbol} of ${sender})`,
  }),
  byAgency: { vi: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN THEO CƠ QUAN', en: 'RESULTS BY AGENCY' },
  byTask: { vi: 'DANH MỤC NHIỆM VỤ VÀ KẾT QUẢ THỰC HIỆN', en: 'LIST OF TASKS AND RESULTS' },
  agency: { vi: 'Tên cơ quan', en: 'Agency' },
  wholePlan: { vi: 'Toàn kế hoạch', en: 'The whole plan' },
  section: { vi: 'Nhóm nhiệm vụ', en: 'Group of tasks' },
  task: { vi: 'Nội dung nhiệm vụ', en: 'Task' },
  originally: both({ vi: (due: string) => `Ban đầu: ${due}`, en: (due) => `Originally: ${due}` }),
} satisfies Texts;
