/** The names of the counts and rates that leaders read. */
import type { Rates, Totals } from '../../report/answers.ts';
import type { Words } from './language.ts';

/** The name of a count. */
export const totalsLabels: Words<Readonly<Record<keyof Totals, string>>> = {
  tasks: { vi: 'Tổng số nhiệm vụ', en: 'Tasks' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  doneOnTime: { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
  doneLate: { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  doneByDescription: { vi: 'Hoàn thành không có số văn bản', en: 'Done, no numbered document' },
  inTerm: { vi: 'Trong hạn', en: 'In term' },
  dueSoon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  ongoing: { vi: 'Thường xuyên', en: 'Ongoing' },
  awaitingEvent: { vi: 'Chờ điều kiện', en: 'Awaiting event' },
  noDeadline: { vi: 'Chưa có hạn', en: 'No deadline' },
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  withdrawn: { vi: 'Rút', en: 'Withdrawn' },
  fallenDue: { vi: 'Đã đến hạn hoặc đã hoàn thành', en: 'Fallen due or done' },
};

/** The name of a rate, its denominator said. */
export const ratesLabels: Words<Readonly<Record<keyof Rates, string>>> = {
  done: { vi: 'Tỷ lệ hoàn thành trên tổng số nhiệm vụ', en: 'Done, of all tasks' },
  doneOfFallenDue: { vi: 'Tỷ lệ hoàn thành trên số nhiệm vụ đã đến hạn', en: 'Done, of those done or overdue' },
  onTime: { vi: 'Tỷ lệ đúng hạn trên số nhiệm vụ đã hoàn thành', en: 'On time, of those done' },
  byDescription: {
    vi: 'Số hoàn thành không có số văn bản trên số đã hoàn thành',
    en: 'Without a numbered document, of those done',
  },
};

/** What an officer must know at a glance. */
export const glanceLabels: Words<Readonly<Record<'worst' | 'next', string>>> = {
  worst: { vi: 'Quá hạn lâu nhất', en: 'Longest overdue' },
  next: { vi: 'Đến hạn tiếp theo', en: 'Next due' },
};

type GroupHeading = 'longest' | 'tasks' | 'done' | 'inTerm' | 'dueSoon' | 'overdue' | 'ongoing' | 'others' | 'all';

/** The headings of the table of groups, short enough to stand side by side. */
export const groupHeadings: Words<Readonly<Record<GroupHeading, string>>> = {
  tasks: { vi: 'Tổng số', en: 'Tasks' },
  done: { vi: 'Hoàn thành', en: 'Done' },
  inTerm: { vi: 'Trong hạn', en: 'In term' },
  dueSoon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  longest: { vi: 'Lâu nhất (ngày)', en: 'Longest (days)' },
  ongoing: { vi: 'Thường xuyên', en: 'Ongoing' },
  others: { vi: 'Khác', en: 'Other' },
  all: { vi: 'Tổng cộng', en: 'Total' },
};
