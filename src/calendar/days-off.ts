/** Working days: Saturdays and Sundays are off, and so are holidays; swapped weekend days are worked. */
import { addDays, type Day, lastDay, weekdayOf } from './day.ts';

/** Days off beside Saturdays and Sundays, and weekend days that are worked in exchange. */
export interface DaysOff {
  readonly off: ReadonlySet<Day>;
  readonly worked: ReadonlySet<Day>;
}

/** Whether nobody works on the day. A day listed both as off and as worked is off. */
export function isDayOff(day: Day, daysOff: DaysOff): boolean {
  if (daysOff.off.has(day)) return true;
  const weekday = weekdayOf(day);
  return (weekday === 0 || weekday === 6) && !daysOff.worked.has(day);
}

/** The first working day after the day, which is never the day itself. */
export function nextWorkingDay(day: Day, daysOff: DaysOff): Day {
  let next = addDays(day, 1);
  while (isDayOff(next, daysOff) && next < lastDay) next = addDays(next, 1);
  return next;
}

/** The day itself if it is a working day, else the next one (Civil Code 2015, art. 148.5). */
export function plannedRoll(day: Day, daysOff: DaysOff): Day {
  return isDayOff(day, daysOff) ? nextWorkingDay(day, daysOff) : day;
}
