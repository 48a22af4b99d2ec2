/** The headings of the table of groups, short enough to stand side by side. */
import type { Words } from './language.ts';

type GroupHeading = 'tasks' | 'done' | 'inTerm' | 'dueSoon' | 'overdue' | 'ongoing' | 'others' | 'rate' | 'all';

export const groupHeadings: Words<Readonly<Record<GroupHeading, string>>> = {
  tasks: { vi: 'Tổng số', en: 'Tasks' },
  done: { vi: 'Hoàn thành', en: 'Done' },
  inTerm: { vi: 'Trong hạn', en: 'In term' },
  dueSoon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  ongoing: { vi: 'Thường xuyên', en: 'Ongoing' },
  others: { vi: 'Khác', en: 'Other' },
  rate: { vi: 'Hoàn thành trên đã đến hạn', en: 'Done of fallen due' },
  all: { vi: 'Tổng cộng', en: 'Total' },
};
