/** Which day it is in a time zone: the one place where an instant becomes a day. */
import { type Day, dayFrom } from './day.ts';

/** The zone of a plan that names none. */
export const usualZone = 'Asia/Ho_Chi_Minh';

/**
 * Hours east of UTC of the zones that plans use. Vietnam has kept UTC+7 since 1975, so no table of zones is needed:
 * loading Intl's costs half as much as starting Node.
 */
const fixedHours = new Map([
  [usualZone, 7],
  ['Asia/Saigon', 7],
  ['UTC', 0],
]);

/** The day that the instant falls on in the zone (an IANA name). Throws a RangeError for a zone that there is not. */
export function dayInZone(zone: string, instant: Date): Day {
  const hours = fixedHours.get(zone);
  if (hours !== undefined) {
    const local = new Date(instant.getTime() + hours * 3_600_000);
    return dayFrom(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
  }
  const parts = formatOf(zone).formatToParts(instant);
  const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return dayFrom(numberOf('year'), numberOf('month'), numberOf('day'));
}

/** Whether clocks in both zones always show the same, as far as that is known without a table of zones. */
export function isSameClock(one: string, other: string): boolean {
  return one === other || (fixedHours.has(one) && fixedHours.get(one) === fixedHours.get(other));
}

/** Whether `dayInZone` knows the zone. */
export function isTimeZone(zone: string): boolean {
  if (fixedHours.has(zone)) return true;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Only names: newer versions of Node take an offset such as `+07:00` too, older ones do not. */
function formatOf(zone: string): Intl.DateTimeFormat {
  if (!/^[A-Za-z]/.test(zone)) throw new RangeError(`Invalid time zone specified: ${zone}`);
  const locale = 'en-u-ca-gregory-nu-latn';
  return new Intl.DateTimeFormat(locale, { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' });
}
