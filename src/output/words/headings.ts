/** The headings of tables and lists. */
import type { Grouping } from '../../report/answers.ts';
import type { InBoth } from './language.ts';

/** What a column or a line of details holds. */
export type Heading =
  | 'id'
  | 'label'
  | 'source'
  | 'task'
  | 'lead'
  | 'with'
  | 'agency'
  | 'email'
  | 'due'
  | 'dueDay'
  | 'wording'
  | 'originalDue'
  | 'extensions'
  | 'amendments'
  | 'state'
  | 'standing'
  | 'daysLate'
  | 'daysLeft'
  | 'completedOn'
  | 'evidence'
  | 'period'
  | 'occurrences'
  | 'members'
  | 'lastReport'
  | 'reports'
  | 'date'
  | 'note'
  | 'obstacle'
  | 'proposal'
  | 'reason'
  | 'place'
  | 'asOf';

/** The heading of a column. */
export const headings: InBoth<Readonly<Record<Heading, string>>> = {
  vi: {
    id: 'Mã',
    label: 'Vị trí trong văn bản',
    source: 'Phần',
    task: 'Nhiệm vụ',
    lead: 'Cơ quan chủ trì',
    with: 'Cơ quan phối hợp',
    agency: 'Cơ quan',
    email: 'Thư điện tử',
    due: 'Thời hạn',
    dueDay: 'Ngày đến hạn',
    wording: 'Thời hạn ghi trong văn bản',
    originalDue: 'Thời hạn ban đầu',
    extensions: 'Số lần gia hạn',
    amendments: 'Điều chỉnh',
    state: 'Tình hình báo cáo',
    standing: 'Tình trạng',
    daysLate: 'Số ngày quá hạn',
    daysLeft: 'Số ngày còn lại',
    completedOn: 'Ngày hoàn thành',
    evidence: 'Minh chứng',
    period: 'Kỳ',
    occurrences: 'Các kỳ',
    members: 'Từng cơ quan',
    lastReport: 'Báo cáo gần nhất',
    reports: 'Các báo cáo',
    date: 'Ngày',
    note: 'Ghi chú',
    obstacle: 'Khó khăn, vướng mắc',
    proposal: 'Kiến nghị, đề xuất',
    reason: 'Lý do',
    place: 'Tệp',
    asOf: 'Tính đến ngày',
  },
  en: {
    id: 'ID',
    label: 'Place in the document',
    source: 'Part',
    task: 'Task',
    lead: 'Lead',
    with: 'With',
    agency: 'Agency',
    email: 'E-mail',
    due: 'Deadline',
    dueDay: 'Due on',
    wording: 'Deadline as issued',
    originalDue: 'Original deadline',
    extensions: 'Extensions',
    amendments: 'Amendments',
    state: 'Reported state',
    standing: 'Standing',
    daysLate: 'Days late',
    daysLeft: 'Days left',
    completedOn: 'Completed on',
    evidence: 'Evidence',
    period: 'Period',
    occurrences: 'Occurrences',
    members: 'Each agency',
    lastReport: 'Last report',
    reports: 'Reports',
    date: 'Date',
    note: 'Note',
    obstacle: 'Obstacle',
    proposal: 'Proposal',
    reason: 'Reason',
    place: 'File',
    asOf: 'As of',
  },
};

/** The two parts of the document that tasks come from. */
export const sourceNames: InBoth<Readonly<Record<'body' | 'appendix', string>>> = {
  vi: { body: 'Nội dung', appendix: 'Phụ lục' },
  en: { body: 'Body', appendix: 'Appendix' },
};

/** The heading of a grouping's first column, and what stands there for the tasks outside every group. */
export const groupingNames: InBoth<Readonly<Record<Grouping, { readonly heading: string; readonly none: string }>>> = {
  vi: {
    lead: { heading: 'Cơ quan chủ trì', none: 'Chưa có cơ quan chủ trì' },
    section: { heading: 'Mục', none: 'Ngoài các mục' },
    quarter: { heading: 'Quý đến hạn', none: 'Không có ngày đến hạn' },
    agency: { heading: 'Cơ quan thực hiện', none: 'Chưa rõ cơ quan' },
  },
  en: {
    lead: { heading: 'Lead', none: 'No lead' },
    section: { heading: 'Section', none: 'Outside the sections' },
    quarter: { heading: 'Quarter due', none: 'Without a day' },
    agency: { heading: 'Agency', none: 'No agency' },
  },
};
