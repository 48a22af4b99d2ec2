/** The names of standings, states and severities, as the offices write them. */
import type { Severity } from '../../diagnostics/stated-rule.ts';
import type { State } from '../../plan/model.ts';
import type { Standing } from '../../view/view.ts';
import type { InBoth } from './language.ts';

/** The label of a standing. */
export const standingLabels: InBoth<Readonly<Record<Standing, string>>> = {
  vi: {
    'done-on-time': 'Hoàn thành đúng hạn',
    'done-late': 'Hoàn thành quá hạn',
    'in-term': 'Đang thực hiện, trong hạn',
    'due-soon': 'Sắp đến hạn',
    overdue: 'Quá hạn',
    ongoing: 'Thường xuyên',
    'awaiting-event': 'Chờ điều kiện',
    'no-deadline': 'Chưa có hạn',
    suspended: 'Tạm dừng',
    withdrawn: 'Rút',
  },
  en: {
    'done-on-time': 'Done on time',
    'done-late': 'Done late',
    'in-term': 'In term',
    'due-soon': 'Due soon',
    overdue: 'Overdue',
    ongoing: 'Ongoing',
    'awaiting-event': 'Awaiting event',
    'no-deadline': 'No deadline',
    suspended: 'Suspended',
    withdrawn: 'Withdrawn',
  },
};

/** The label of what an agency reported. */
export const stateLabels: InBoth<Readonly<Record<State, string>>> = {
  vi: { 'not-started': 'Chưa thực hiện', 'in-progress': 'Đang thực hiện', done: 'Hoàn thành' },
  en: { 'not-started': 'Not started', 'in-progress': 'In progress', done: 'Done' },
};

/** Stands in place of a reported state where nobody reported. */
export const noReportLabel: InBoth<string> = { vi: 'Chưa có báo cáo', en: 'No report' };

/** The name of a severity, one and several. */
export const severityNames: InBoth<Readonly<Record<Severity, { readonly one: string; readonly many: string }>>> = {
  vi: {
    error: { one: 'lỗi', many: 'lỗi' },
    warning: { one: 'cảnh báo', many: 'cảnh báo' },
    info: { one: 'lưu ý', many: 'lưu ý' },
  },
  en: {
    error: { one: 'error', many: 'errors' },
    warning: { one: 'warning', many: 'warnings' },
    info: { one: 'note', many: 'notes' },
  },
};
