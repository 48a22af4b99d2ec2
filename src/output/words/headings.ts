/** The headings of tables and lists, and the names that stand in their cells. */
import type { Grouping } from '../../report/answers.ts';
import type { InBoth } from './language.ts';

/** What a column or a line of details holds. */
export const headings = {
  planId: { vi: 'Mã kế hoạch', en: 'Plan ID' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  id: { vi: 'Mã', en: 'ID' },
  label: { vi: 'Vị trí trong văn bản', en: 'Place in the document' },
  source: { vi: 'Phần', en: 'Part' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  lead: { vi: 'Cơ quan chủ trì', en: 'Lead' },
  with: { vi: 'Cơ quan phối hợp', en: 'With' },
  leadWording: { vi: 'Chủ trì ghi trong văn bản', en: 'Lead as issued' },
  withWording: { vi: 'Phối hợp ghi trong văn bản', en: 'With as issued' },
  inheritedFrom: { vi: 'Tiếp nhận từ', en: 'Taken over from' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  start: { vi: 'Bắt đầu', en: 'Start' },
  milestones: { vi: 'Các mốc trước hạn', en: 'Earlier dates' },
  condition: { vi: 'Điều kiện', en: 'Condition' },
  extra: { vi: 'Các ô khác', en: 'Further cells' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  due: { vi: 'Thời hạn', en: 'Deadline' },
  dueDay: { vi: 'Ngày đến hạn', en: 'Due on' },
  wording: { vi: 'Thời hạn ghi trong văn bản', en: 'Deadline as issued' },
  originalDue: { vi: 'Thời hạn ban đầu', en: 'Original deadline' },
  originalDueDay: { vi: 'Hạn ban đầu', en: 'Originally due on' },
  result: { vi: 'Kết quả thực hiện', en: 'Result' },
  owed: { vi: 'Các kỳ chưa hoàn thành', en: 'Periods owed' },
  monthsSilent: { vi: 'Số tháng chưa có báo cáo', en: 'Months without a report' },
  extensions: { vi: 'Số lần gia hạn', en: 'Extensions' },
  broughtForward: { vi: 'Số lần rút ngắn thời hạn', en: 'Times brought forward' },
  prerequisite: { vi: 'Sau nhiệm vụ', en: 'After task' },
  requests: { vi: 'Đề nghị gia hạn', en: 'Requested extension' },
  declinedRequests: { vi: 'Đề nghị không được chấp thuận', en: 'Requests declined' },
  amendments: { vi: 'Điều chỉnh', en: 'Amendments' },
  state: { vi: 'Tình hình báo cáo', en: 'Reported state' },
  standing: { vi: 'Tình trạng', en: 'Standing' },
  standingBefore: { vi: 'Tình trạng trước đó', en: 'Standing before' },
  change: { vi: 'Thay đổi', en: 'Change' },
  details: { vi: 'Chi tiết', en: 'Details' },
  comparedTo: { vi: 'So với', en: 'Compared with' },
  daysLate: { vi: 'Số ngày quá hạn', en: 'Days late' },
  daysLeft: { vi: 'Số ngày còn lại', en: 'Days left' },
  completedOn: { vi: 'Ngày hoàn thành', en: 'Completed on' },
  count: { vi: 'Số đã hoàn thành', en: 'Done so far' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  period: { vi: 'Kỳ', en: 'Period' },
  occurrences: { vi: 'Các kỳ', en: 'Occurrences' },
  members: { vi: 'Từng cơ quan', en: 'Each agency' },
  lastReport: { vi: 'Báo cáo gần nhất', en: 'Last report' },
  reports: { vi: 'Các báo cáo', en: 'Reports' },
  date: { vi: 'Ngày', en: 'Date' },
  note: { vi: 'Ghi chú', en: 'Note' },
  obstacle: { vi: 'Khó khăn, vướng mắc', en: 'Obstacle' },
  proposal: { vi: 'Kiến nghị, đề xuất', en: 'Proposal' },
  reason: { vi: 'Lý do', en: 'Reason' },
  place: { vi: 'Tệp', en: 'File' },
  asOf: { vi: 'Tính đến ngày', en: 'As of' },
} as const satisfies Readonly<Record<string, InBoth<string>>>;

export type Heading = keyof typeof headings;

/** The two parts of the document that tasks come from. */
export const sourceNames: Readonly<Record<'body' | 'appendix', InBoth<string>>> = {
  body: { vi: 'Nội dung', en: 'Body' },
  appendix: { vi: 'Phụ lục', en: 'Appendix' },
};

/** The heading of a grouping's first column, and what stands there for the tasks outside every group. */
export const groupingNames: Readonly<
  Record<Grouping, { readonly heading: InBoth<string>; readonly none: InBoth<string> }>
> = {
  lead: { heading: { vi: 'Cơ quan chủ trì', en: 'Lead' }, none: { vi: 'Chưa có cơ quan chủ trì', en: 'No lead' } },
  section: { heading: { vi: 'Mục', en: 'Section' }, none: { vi: 'Ngoài các mục', en: 'Outside the sections' } },
  quarter: {
    heading: { vi: 'Quý đến hạn', en: 'Quarter due' },
    none: { vi: 'Không có ngày đến hạn', en: 'Without a day' },
  },
  agency: { heading: { vi: 'Cơ quan thực hiện', en: 'Agency' }, none: { vi: 'Chưa rõ cơ quan', en: 'No agency' } },
  plan: { heading: { vi: 'Kế hoạch', en: 'Plan' }, none: { vi: 'Ngoài các kế hoạch', en: 'No plan' } },
};
