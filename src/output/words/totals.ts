/** The names of the counts and rates that leaders read. */
import type { Rates, Totals } from '../../report/answers.ts';
import type { InBoth } from './language.ts';

/** The name of a count. */
export const totalsLabels: InBoth<Readonly<Record<keyof Totals, string>>> = {
  vi: {
    tasks: 'Tổng số nhiệm vụ',
    done: 'Đã hoàn thành',
    doneOnTime: 'Hoàn thành đúng hạn',
    doneLate: 'Hoàn thành quá hạn',
    inTerm: 'Đang thực hiện, trong hạn',
    dueSoon: 'Sắp đến hạn',
    overdue: 'Quá hạn',
    ongoing: 'Thường xuyên',
    awaitingEvent: 'Chờ điều kiện',
    noDeadline: 'Chưa có hạn',
    suspended: 'Tạm dừng',
    withdrawn: 'Rút',
    fallenDue: 'Đã đến hạn hoặc đã hoàn thành',
  },
  en: {
    tasks: 'Tasks',
    done: 'Done',
    doneOnTime: 'Done on time',
    doneLate: 'Done late',
    inTerm: 'In term',
    dueSoon: 'Due soon',
    overdue: 'Overdue',
    ongoing: 'Ongoing',
    awaitingEvent: 'Awaiting event',
    noDeadline: 'No deadline',
    suspended: 'Suspended',
    withdrawn: 'Withdrawn',
    fallenDue: 'Fallen due or done',
  },
};

/** The name of a rate, its denominator said. */
export const ratesLabels: InBoth<Readonly<Record<keyof Rates, string>>> = {
  vi: {
    done: 'Hoàn thành trên tổng số nhiệm vụ',
    doneOfFallenDue: 'Hoàn thành trên số đã hoàn thành và quá hạn',
    onTime: 'Đúng hạn trên số đã hoàn thành',
  },
  en: {
    done: 'Done, of all tasks',
    doneOfFallenDue: 'Done, of those done or overdue',
    onTime: 'On time, of those done',
  },
};
