/** The annexes of a periodic report: their titles, and what their columns are called otherwise than elsewhere. */
import type { WordsWith } from './language.ts';

interface AnnexWords {
  readonly annex: (number: string) => string;
  /** Under the title of an annex: what it goes with. The number is left to the clerk. */
  readonly with: (symbol: string, sender: string) => string;
  readonly originally: (due: string) => string;
}

export const annexWords = {
  annex: { vi: (number) => `Phụ lục ${number}`, en: (number) => `Annex ${number}` },
  with: {
    vi: (symbol, sender) => `(Kèm theo Báo cáo số          /${symbol} ngày      tháng      năm          của ${sender})`,
    en: (symbol, sender) => `(Attached to Report No.          /${symbol} of ${sender})`,
  },
  byAgency: { vi: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN THEO CƠ QUAN', en: 'RESULTS BY AGENCY' },
  byTask: { vi: 'DANH MỤC NHIỆM VỤ VÀ KẾT QUẢ THỰC HIỆN', en: 'LIST OF TASKS AND RESULTS' },
  agency: { vi: 'Tên cơ quan', en: 'Agency' },
  wholePlan: { vi: 'Toàn kế hoạch', en: 'The whole plan' },
  section: { vi: 'Nhóm nhiệm vụ', en: 'Group of tasks' },
  task: { vi: 'Nội dung nhiệm vụ', en: 'Task' },
  originally: { vi: (due) => `Ban đầu: ${due}`, en: (due) => `Originally: ${due}` },
} satisfies WordsWith<AnnexWords>;
