/** The names of standings, states and severities, as the offices write them. */
import type { Severity } from '../../diagnostics/stated-rule.ts';
import type { State } from '../../plan/model.ts';
import type { Standing } from '../../view/view.ts';
import type { InBoth, Words } from './language.ts';

/** The label of a standing. */
export const standingLabels: Words<Readonly<Record<Standing, string>>> = {
  'done-on-time': { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
  'done-late': { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  'in-term': { vi: 'Trong hạn', en: 'In term' },
  'due-soon': { vi: 'Sắp đến hạn', en: 'Due soon' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  ongoing: { vi: 'Thường xuyên', en: 'Ongoing' },
  'awaiting-event': { vi: 'Chờ điều kiện', en: 'Awaiting event' },
  'no-deadline': { vi: 'Chưa có hạn', en: 'No deadline' },
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  withdrawn: { vi: 'Rút', en: 'Withdrawn' },
};

/** The label of a task in term by what was reported of it; `null` where nobody reported. */
export const inTermLabels: Words<Readonly<Record<Exclude<State, 'done'> | 'unreported', string>>> = {
  'not-started': { vi: 'Trong hạn, chưa thực hiện', en: 'In term, not started' },
  'in-progress': { vi: 'Đang thực hiện, trong hạn', en: 'In term, in progress' },
  unreported: { vi: 'Trong hạn, chưa có báo cáo', en: 'In term, no report' },
};

/** The label of what an agency reported. */
export const stateLabels: Words<Readonly<Record<State, string>>> = {
  'not-started': { vi: 'Chưa thực hiện', en: 'Not started' },
  'in-progress': { vi: 'Đang thực hiện', en: 'In progress' },
  done: { vi: 'Hoàn thành', en: 'Done' },
};

/** Said of what is done, where its result is no numbered document. */
export const noNumberLabel: InBoth<string> = { vi: 'không có số văn bản', en: 'without a numbered document' };

/** Stands in place of a reported state where nobody reported. */
export const noReportLabel: InBoth<string> = { vi: 'Chưa có báo cáo', en: 'No report' };

/** The name of a severity, one and several. */
export const severityNames: Words<Readonly<Record<Severity, { readonly one: string; readonly many: string }>>> = {
  error: { one: { vi: 'lỗi', en: 'error' }, many: { vi: 'lỗi', en: 'errors' } },
  warning: { one: { vi: 'cảnh báo', en: 'warning' }, many: { vi: 'cảnh báo', en: 'warnings' } },
  info: { one: { vi: 'lưu ý', en: 'info' }, many: { vi: 'lưu ý', en: 'infos' } },
};
