/** The words around the tables of a workbook, an annex and a page. */
import { both, type Texts } from './language.ts';

export const bookWords = {
  /** The names of the sheets: 31 characters at most, none of `[]/\:*?`. */
  sheets: {
    totals: { vi: 'Tổng hợp', en: 'Totals' },
    status: { vi: 'Nhiệm vụ', en: 'Tasks' },
    overdue: { vi: 'Quá hạn', en: 'Overdue' },
    agencies: { vi: 'Theo cơ quan', en: 'By agency' },
    plans: { vi: 'Theo kế hoạch', en: 'By plan' },
  },
  /** Of a periodic report besides these: its text, and all its tasks. */
  reportSheets: { text: { vi: 'Báo cáo', en: 'Report' }, tasks: { vi: 'Danh mục nhiệm vụ', en: 'Tasks' } },
  /** Over the tables. */
  titles: {
    totals: { vi: 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN', en: 'TOTALS AND RATES' },
    status: { vi: 'DANH MỤC NHIỆM VỤ VÀ TÌNH HÌNH THỰC HIỆN', en: 'TASKS AND WHERE THEY STAND' },
    overdue: { vi: 'DANH MỤC NHIỆM VỤ QUÁ HẠN', en: 'OVERDUE TASKS' },
    agencies: { vi: 'TÌNH HÌNH THỰC HIỆN THEO CƠ QUAN', en: 'BY AGENCY' },
    plans: { vi: 'TÌNH HÌNH THỰC HIỆN THEO KẾ HOẠCH', en: 'BY PLAN' },
  },
  /** Over an annex that stands alone, and under its title: the plan and the day. */
  annex: { vi: 'PHỤ LỤC', en: 'ANNEX' },
  /** `part` says by whose part all is counted; empty for the whole. */
  together: both({
    vi: (plan: string, day: string, part: string) =>
      `(Theo ${plan}, số liệu tính đến ngày ${day}${part === '' ? '' : `, ${part}`})`,
    en: (plan, day, part) => `(By the ${plan}, as of ${day}${part === '' ? '' : `, ${part}`})`,
  }),
  number: { vi: 'STT', en: 'No.' },
  columns: {
    content: { vi: 'Nội dung', en: 'Count or rate' },
    count: { vi: 'Số lượng', en: 'Count' },
    of: { vi: 'Trên tổng số', en: 'Of' },
    rate: { vi: 'Tỷ lệ', en: 'Share' },
  },
} satisfies Texts;
