/**
 * When the data of a periodic report close (Nghị định 09/2019/NĐ-CP, Điều 12): on the 14th of the period's last month, and
 * they begin on the 15th of the month before its first.
 */
import { addDays, type Day, dayFrom, partsOf } from './day.ts';
import { type Period, type PeriodUnit, periodAfter, periodBefore, periodContaining, periodOf } from './period.ts';

/** The day of a month on which the data close. */
const closingDay = 14;

/** The days that a report of the period tells of, both inclusive. */
interface Reporting {
  /** The day after the data of the period before closed. */
  readonly opens: Day;
  readonly closes: Day;
}

/** `2021-Q4` is told from 15/9 to 14/12/2021, `2021` from 15/12/2020 to 14/12/2021. */
export function reportingOf(period: Period): Reporting {
  return { opens: addDays(closingIn(periodBefore(period).last), 1), closes: closingIn(period.last) };
}

/** The last period of the unit whose data had closed by the end of the day. */
export function lastClosed(unit: PeriodUnit, asOf: Day): Period {
  const here = periodContaining(unit, asOf);
  return reportingOf(here).closes <= asOf ? here : periodBefore(here);
}

/** The period of the unit whose data are gathered after those that closed by the day. */
export function running(unit: PeriodUnit, asOf: Day): Period {
  return periodAfter(lastClosed(unit, asOf));
}

/** The same period of the year before. */
export function yearEarlier(period: Period): Period {
  return periodOf(period.unit, period.year - 1, period.index) as Period;
}

function closingIn(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayFrom(year, month, closingDay);
}
