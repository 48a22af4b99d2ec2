/** When a day ends in a time zone: the other way round than `dayInZone`. */
import { addDays, type Day } from './day.ts';
import { dayInZone } from './today.ts';

const secondsInHour = 3600;

/** The last second that falls on the day in the zone (an IANA name), or on a day before where the zone left the day out. */
export function lastSecondOf(day: Day, zone: string): Date {
  const nextDay = Date.parse(`${addDays(day, 1)}T00:00:00Z`) / 1000;
  // No zone is further than 15 hours from UTC.
  let [within, after] = [nextDay - 15 * secondsInHour, nextDay + 15 * secondsInHour];
  while (after - within > 1) {
    const middle = Math.floor((within + after) / 2);
    if (dayInZone(zone, new Date(middle * 1000)) <= day) within = middle;
    else after = middle;
  }
  return new Date(within * 1000);
}
