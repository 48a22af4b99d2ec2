/** The hour and the weekday that may stand in front of a day, and say nothing that counts. */
import { readShortNumber } from './numbers.ts';
import { anyWordsAt, markAt, type Token, wordsAt } from './tokens.ts';

/** The index after `17 giờ`, `16h30` or `17 giờ 00 phút` (and `17:00`); null when there is no hour. */
export function hourEnd(tokens: readonly Token[], at: number): number | null {
  const hour = readShortNumber(tokens, at);
  if (hour === null || hour.value > 24) return null;
  const colon = markAt(tokens, hour.next, ':');
  const named = anyWordsAt(tokens, hour.next, ['gio', 'h', 'g']) ?? colon;
  if (named === null) return null;
  const minutes = readShortNumber(tokens, named);
  if (minutes === null) return colon === null ? (markAt(tokens, named, ',') ?? named) : null;
  const isDay = markAt(tokens, minutes.next, '/-.') !== null || wordsAt(tokens, minutes.next, 'thang') !== null;
  if (isDay) return colon === null ? named : null;
  const next = wordsAt(tokens, minutes.next, 'phut') ?? markAt(tokens, minutes.next, "'’′") ?? minutes.next;
  return markAt(tokens, next, ',') ?? next;
}

const weekdays = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay', '2', '3', '4', '5', '6', '7'];

/** The index after *thứ Sáu,* in front of a day; null when no day follows: *phiên họp thứ 5 tháng 6/2026*. */
export function weekdayEnd(tokens: readonly Token[], at: number): number | null {
  const named = wordsAt(tokens, at, 'thu');
  const isWeekday = named !== null && weekdays.includes(tokens[named]?.text ?? '');
  const end = isWeekday ? named + 1 : wordsAt(tokens, at, 'chu nhat');
  if (end === null) return null;
  const next = markAt(tokens, end, ',') ?? end;
  return wordsAt(tokens, next, 'ngay') !== null || markAt(tokens, next + 1, '/') !== null ? next : null;
}
