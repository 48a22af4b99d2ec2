/** The headers of a return and the names of the states in it: as we write them, and as they come back. */
import type { State } from '../../plan/model.ts';
import { type ReturnColumn, type ReturnWords, returnColumns } from '../../returns/columns.ts';
import { headings } from './headings.ts';
import type { Words } from './language.ts';
import { stateLabels } from './standing.ts';

/** The header of each column in the sheets that we make. */
export const returnHeaders: Words<Readonly<Record<ReturnColumn, string>>> = {
  plan: { vi: 'Mã kế hoạch', en: 'Plan ID' },
  planTitle: { vi: 'Kế hoạch', en: 'Plan' },
  task: { vi: 'Mã nhiệm vụ', en: 'Task ID' },
  period: { vi: 'Kỳ', en: 'Period' },
  text: { vi: 'Nội dung nhiệm vụ', en: 'Task' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  standing: { vi: 'Tình trạng', en: 'Standing' },
  lastReport: { vi: 'Báo cáo gần nhất', en: 'Last report' },
  agency: { vi: 'Mã cơ quan', en: 'Agency ID' },
  agencyName: { vi: 'Cơ quan', en: 'Agency' },
  state: { vi: 'Tình hình thực hiện', en: 'State' },
  date: { vi: 'Ngày báo cáo', en: 'Report date' },
  evidenceNumber: { vi: 'Số văn bản minh chứng', en: 'Evidence number' },
  evidenceDate: { vi: 'Ngày văn bản minh chứng', en: 'Evidence date' },
  evidenceTitle: { vi: 'Trích yếu văn bản minh chứng', en: 'Evidence title' },
  countDone: headings.count,
  countOf: { vi: 'Tổng số', en: 'Out of' },
  note: { vi: 'Ghi chú', en: 'Note' },
  obstacle: { vi: 'Khó khăn, vướng mắc', en: 'Obstacle' },
  proposal: { vi: 'Kiến nghị, đề xuất', en: 'Proposal' },
  asOf: { vi: 'Tính đến ngày', en: 'As of' },
};

/** What the same columns are called in sheets that people made themselves. */
const otherHeaders: Readonly<Record<ReturnColumn, readonly string[]>> = {
  plan: ['Mã chương trình', 'Plan code'],
  planTitle: ['Tên kế hoạch', 'Thuộc kế hoạch', 'Plan title'],
  task: ['Mã', 'Mã NV', 'Mã số', 'Mã số nhiệm vụ', 'ID', 'Task code'],
  period: ['Kỳ báo cáo', 'Kỳ thực hiện'],
  text: ['Nhiệm vụ', 'Nội dung', 'Nội dung công việc', 'Tên nhiệm vụ', 'Content'],
  product: [
    'Sản phẩm, kết quả',
    'Kết quả, sản phẩm',
    'Sản phẩm/kết quả',
    'Kết quả/sản phẩm',
    'Sản phẩm phải có',
    'Products',
  ],
  deadline: ['Hạn', 'Hạn hoàn thành', 'Thời hạn hoàn thành', 'Thời gian hoàn thành', 'Ngày đến hạn', 'Due', 'Due on'],
  standing: ['Tình trạng hiện nay'],
  lastReport: [],
  agency: ['Mã đơn vị'],
  agencyName: [
    'Tên cơ quan',
    'Cơ quan thực hiện',
    'Cơ quan chủ trì',
    'Cơ quan báo cáo',
    'Đơn vị',
    'Tên đơn vị',
    'Lead',
  ],
  state: [
    'Tình hình',
    'Tình hình báo cáo',
    'Tình hình triển khai',
    'Tình hình triển khai thực hiện',
    'Trạng thái',
    'Trạng thái thực hiện',
    'Tiến độ',
    'Tiến độ thực hiện',
    'Reported state',
    'Status',
  ],
  date: ['Ngày', 'Date', 'Reported on'],
  evidenceNumber: [
    'Số minh chứng',
    'Số văn bản',
    'Số hiệu văn bản',
    'Số, ký hiệu',
    'Số, ký hiệu văn bản',
    'Số ký hiệu văn bản minh chứng',
    'Số hiệu văn bản minh chứng',
  ],
  evidenceDate: ['Ngày minh chứng', 'Ngày văn bản', 'Ngày ban hành', 'Ngày ban hành văn bản'],
  evidenceTitle: ['Trích yếu', 'Trích yếu minh chứng', 'Trích yếu văn bản', 'Tên văn bản', 'Tên văn bản minh chứng'],
  countDone: ['Số đơn vị đã hoàn thành', 'Số lượng đã hoàn thành', 'Count done'],
  countOf: ['Trên tổng số', 'Tổng số đơn vị', 'Tổng số phải hoàn thành', 'In all'],
  note: ['Notes', 'Remark', 'Remarks'],
  obstacle: ['Khó khăn', 'Vướng mắc', 'Khó khăn và vướng mắc', 'Obstacles'],
  proposal: ['Kiến nghị', 'Đề xuất', 'Đề xuất, kiến nghị', 'Kiến nghị và đề xuất', 'Proposals'],
  asOf: [],
};

/** Where nothing else says the state; beside it, they are a text about what was done. */
const looseHeaders: Readonly<Partial<Record<ReturnColumn, readonly string[]>>> = {
  state: [
    'Kết quả',
    'Kết quả thực hiện',
    'Kết quả triển khai',
    'Tình hình, kết quả',
    'Tình hình, kết quả thực hiện',
    'Tình hình và kết quả thực hiện',
    'Kết quả, tiến độ thực hiện',
    'Result',
  ],
};

/** "Chưa hoàn thành" is not among them: it says neither that the work began nor that it did not. */
const otherStates: Readonly<Record<State, readonly string[]>> = {
  'not-started': [
    'not-started',
    'Chưa triển khai',
    'Chưa tiến hành',
    'Chưa bắt đầu',
    'Chưa làm',
    'Chưa triển khai thực hiện',
    'Trong hạn, chưa thực hiện',
    'Not yet started',
  ],
  'in-progress': [
    'in-progress',
    'Đang triển khai',
    'Đang triển khai thực hiện',
    'Đang tiến hành',
    'Đang làm',
    'Đang thực hiện, trong hạn',
    'Đang thực hiện, quá hạn',
    'Underway',
  ],
  done: [
    'done',
    'Đã hoàn thành',
    'Hoàn thành đúng hạn',
    'Hoàn thành quá hạn',
    'Đã hoàn thành đúng hạn',
    'Đã hoàn thành quá hạn',
    'Hoàn thành trước hạn',
    'Xong',
    'Đã xong',
    'Đã thực hiện xong',
    'Done on time',
    'Done late',
    'Completed',
    'Complete',
    'Finished',
  ],
};

/** By which returns are read, in either language whatever the command's. */
export const returnWords: ReturnWords = {
  headers: byColumn((column) => [returnHeaders[column].vi, returnHeaders[column].en, ...otherHeaders[column]]),
  looseHeaders: byColumn((column) => looseHeaders[column] ?? []),
  states: { 'not-started': namesOf('not-started'), 'in-progress': namesOf('in-progress'), done: namesOf('done') },
};

function byColumn(names: (column: ReturnColumn) => readonly string[]): ReturnWords['headers'] {
  return Object.fromEntries(
    returnColumns.map((column) => [column, names(column)]),
  ) as unknown as ReturnWords['headers'];
}

function namesOf(state: State): readonly string[] {
  return [stateLabels[state].vi, stateLabels[state].en, ...otherStates[state]];
}
