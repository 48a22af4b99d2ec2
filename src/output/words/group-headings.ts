/** The headings of the table of groups, short enough to stand side by side. */
import type { InBoth } from './language.ts';

type GroupHeading = 'tasks' | 'done' | 'inTerm' | 'dueSoon' | 'overdue' | 'ongoing' | 'others' | 'rate' | 'all';

export const groupHeadings: InBoth<Readonly<Record<GroupHeading, string>>> = {
  vi: {
    tasks: 'Tổng số',
    done: 'Hoàn thành',
    inTerm: 'Trong hạn',
    dueSoon: 'Sắp đến hạn',
    overdue: 'Quá hạn',
    ongoing: 'Thường xuyên',
    others: 'Khác',
    rate: 'Hoàn thành trên đã đến hạn',
    all: 'Tổng cộng',
  },
  en: {
    tasks: 'Tasks',
    done: 'Done',
    inTerm: 'In term',
    dueSoon: 'Due soon',
    overdue: 'Overdue',
    ongoing: 'Ongoing',
    others: 'Other',
    rate: 'Done of fallen due',
    all: 'Total',
  },
};
