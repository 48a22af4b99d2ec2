/** Another time zone: no deadline falls on another day, but each ends at another hour, and today may be another day. */
import { isSameClock } from '../calendar/today.ts';
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const timeZoneChanged = defineChangeRule('time-zone-changed', function* (comparison) {
  for (const { key, at } of changesOf(comparison, 'setting')) {
    const [from, to] = [comparison.before.settings.timeZone, comparison.after.settings.timeZone];
    if (key === 'timeZone' && !isSameClock(from, to)) yield { facts: { from, to }, place: placeOf(at) };
  }
});
