/** What is counted in sentences. */
import type { Noun } from './number-text.ts';

export const nouns = {
  day: { vi: 'ngày', en: 'day' },
  dayLeft: { vi: 'ngày', en: 'day left', plural: 'days left' },
  task: { vi: 'nhiệm vụ', en: 'task' },
  taskRead: { vi: 'nhiệm vụ', en: 'task', isPlain: true },
  taskOverdue: { vi: 'nhiệm vụ quá hạn', en: 'task overdue', plural: 'tasks overdue' },
  taskDueSoon: { vi: 'nhiệm vụ sắp đến hạn', en: 'task due soon', plural: 'tasks due soon' },
  taskToReview: {
    vi: 'nhiệm vụ thường xuyên chưa có báo cáo',
    en: 'open-ended task without a report',
    plural: 'open-ended tasks without a report',
  },
  taskChanged: { vi: 'nhiệm vụ có thay đổi', en: 'task changed', plural: 'tasks changed' },
  taskMoved: {
    vi: 'nhiệm vụ có tình trạng khác',
    en: 'task with another standing',
    plural: 'tasks with another standing',
  },
  taskRepeated: { vi: 'nhiệm vụ', en: 'task stands', plural: 'tasks stand' },
  changeOfAgencies: { vi: 'thay đổi về cơ quan', en: 'change of agencies', plural: 'changes of agencies' },
  changeOfDocument: { vi: 'thay đổi trong văn bản', en: 'change of the document', plural: 'changes of the document' },
  changeOfSettings: { vi: 'thay đổi về thiết lập, ngày nghỉ', en: 'change of settings', plural: 'changes of settings' },
  otherChange: {
    vi: 'thay đổi khác trong các tệp',
    en: 'other change of the files',
    plural: 'other changes of the files',
  },
  otherEdit: { vi: 'chỗ khác', en: 'other edit', isPlain: true },
  otherPlace: { vi: 'chỗ khác', en: 'other place', isPlain: true },
  taskOngoing: { vi: 'nhiệm vụ thường xuyên', en: 'ongoing task' },
  month: { vi: 'tháng', en: 'month' },
  extension: { vi: 'lần', en: 'time' },
  period: { vi: 'kỳ', en: 'period' },
  otherPeriod: { vi: 'kỳ khác', en: 'other period' },
  placeToReview: { vi: 'chỗ phải xem lại', en: 'place left to look at', plural: 'places left to look at' },
  file: { vi: 'tệp', en: 'file', isPlain: true },
  row: { vi: 'hàng', en: 'row', isPlain: true },
  error: { vi: 'lỗi', en: 'error', isPlain: true },
  knownFinding: { vi: 'lỗi tồn đọng', en: 'known finding', isPlain: true },
} as const satisfies Readonly<Record<string, Noun>>;
