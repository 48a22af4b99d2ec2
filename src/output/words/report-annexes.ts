/** The annexes of a periodic report: their titles, and the headings of their columns. */
import type { Words } from './language.ts';

interface AnnexWords {
  readonly annex: (number: string) => string;
  /** Under the title of an annex: what it goes with. The number is left to the clerk. */
  readonly with: (symbol: string, sender: string) => string;
  readonly byAgency: string;
  readonly byTask: string;
  readonly number: string;
  readonly agency: string;
  readonly all: string;
  readonly doneOnTime: string;
  readonly doneLate: string;
  readonly inTerm: string;
  readonly dueSoon: string;
  readonly overdue: string;
  readonly ongoing: string;
  readonly others: string;
  readonly rate: string;
  readonly wholePlan: string;
  readonly section: string;
  readonly done: string;
  readonly task: string;
  readonly lead: string;
  readonly with_: string;
  readonly due: string;
  readonly originally: (due: string) => string;
  readonly result: string;
  readonly standing: string;
  readonly obstacle: string;
  readonly proposal: string;
}

export const annexWords: Words<AnnexWords> = {
  annex: { vi: (number) => `Phụ lục ${number}`, en: (number) => `Annex ${number}` },
  with: {
    vi: (symbol, sender) => `(Kèm theo Báo cáo số          /${symbol} ngày      tháng      năm          của ${sender})`,
    en: (symbol, sender) => `(Attached to Report No.          /${symbol} of ${sender})`,
  },
  byAgency: { vi: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN THEO CƠ QUAN', en: 'RESULTS BY AGENCY' },
  byTask: { vi: 'DANH MỤC NHIỆM VỤ VÀ KẾT QUẢ THỰC HIỆN', en: 'LIST OF TASKS AND RESULTS' },
  number: { vi: 'STT', en: 'No.' },
  agency: { vi: 'Tên cơ quan', en: 'Agency' },
  all: { vi: 'Tổng số nhiệm vụ', en: 'Tasks' },
  doneOnTime: { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
  doneLate: { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  inTerm: { vi: 'Trong hạn', en: 'In term' },
  dueSoon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  ongoing: { vi: 'Thường xuyên', en: 'Ongoing' },
  others: { vi: 'Khác', en: 'Other' },
  rate: { vi: 'Tỷ lệ hoàn thành trên số đã đến hạn', en: 'Done, of those done or overdue' },
  wholePlan: { vi: 'Toàn kế hoạch', en: 'The whole plan' },
  section: { vi: 'Nhóm nhiệm vụ', en: 'Group of tasks' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  task: { vi: 'Nội dung nhiệm vụ', en: 'Task' },
  lead: { vi: 'Cơ quan chủ trì', en: 'Lead' },
  with_: { vi: 'Cơ quan phối hợp', en: 'With' },
  due: { vi: 'Thời hạn', en: 'Deadline' },
  originally: { vi: (due) => `Ban đầu: ${due}`, en: (due) => `Originally: ${due}` },
  result: { vi: 'Kết quả thực hiện', en: 'Result' },
  standing: { vi: 'Tình trạng', en: 'Standing' },
  obstacle: { vi: 'Khó khăn, vướng mắc', en: 'Obstacles' },
  proposal: { vi: 'Đề xuất, kiến nghị', en: 'Proposals' },
};
