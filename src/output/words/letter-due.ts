/** A deadline as a letter tells it: the phrase, the period of a recurring duty, the event that a term runs from, and the day. */
import { type Day, isDay } from '../../calendar/day.ts';
import { spanNamed } from '../../calendar/due.ts';
import type { DueEntries } from '../../calendar/due-name.ts';
import type { TaskAnswer } from '../../report/answers.ts';
import { officialDay, spanText, termText } from './day-text.ts';
import { dueText, eventOf, textsIn } from './due-text.ts';
import { both, type Language, type Texts } from './language.ts';
import { periodInside } from './letter.ts';
import { nouns } from './nouns.ts';
import { countText } from './number-text.ts';

const words = {
  period: both({
    vi: (period: string, day: Day) => `Kỳ ${period}, hạn ${officialDay(day, 'vi')}`,
    en: (period, day) => `${period}, due ${officialDay(day, 'en')}`,
  }),
  /** `event` has happened on the day `occurred`, and the term ends on `day`. */
  afterEvent: both({
    vi: (span: string, event: string, occurred: Day, day: Day) =>
      `Trong ${span} kể từ ngày ${officialDay(occurred, 'vi')} (ngày ${event}), chậm nhất ${officialDay(day, 'vi')}`,
    en: (span, event, occurred, day) =>
      `Within ${span} of ${officialDay(occurred, 'en')} (${event}), by ${officialDay(day, 'en')}`,
  }),
  /** Whatever else it hangs on, with the day on which the term ends. */
  dated: both({
    vi: (due: string, day: Day) => `${due}, chậm nhất ${officialDay(day, 'vi')}`,
    en: (due, day) => `${due}, by ${officialDay(day, 'en')}`,
  }),
  rolled: both({
    vi: (from: Day) => `lùi từ ngày nghỉ ${officialDay(from, 'vi')}`,
    en: (from) => `moved from the day off ${officialDay(from, 'en')}`,
  }),
  late: both({ vi: (days: string) => `quá hạn ${days}`, en: (days) => `${days} late` }),
  left: both({ vi: (days: string) => `còn ${days}`, en: (days) => days }),
  today: { vi: 'đến hạn trong ngày', en: 'due today' },
} satisfies Texts;

type Due = Pick<TaskAnswer, 'due' | 'occurrences'>;

/** `Quý I năm 2021 (31/3/2021)`; `Kỳ quý III năm 2021, hạn 30/9/2021`; a day alone is just that. Empty without a deadline. */
export function letterDue({ due, occurrences }: Due, language: Language): string {
  if (due === null) return '';
  const { value, day, rolledFrom } = due;
  const moved = rolledFrom === null ? '' : `; ${words.rolled[language](rolledFrom)}`;
  if (day === null) return dueText(value, language);
  if (typeof value === 'string') {
    const shown = officialDay(day, language);
    return isDay(value) && rolledFrom === null ? shown : `${termInLetter(value, language)} (${shown}${moved})`;
  }
  return (
    (recurringDue(occurrences, day, language) ??
      eventDue(value, day, language) ??
      words.dated[language](dueText(value, language), day)) + moved
  );
}

/** `quá hạn 259 ngày`, `còn 05 ngày`, `đến hạn trong ngày`; empty where no term runs. */
export function letterDays(
  { daysLate, daysLeft }: Pick<TaskAnswer, 'daysLate' | 'daysLeft'>,
  language: Language,
): string {
  if (daysLate !== null) return words.late[language](countText(daysLate, language, nouns.day));
  if (daysLeft === null) return '';
  return daysLeft === 0 ? words.today[language] : words.left[language](countText(daysLeft, language, nouns.dayLeft));
}

function termInLetter(value: string, language: Language): string {
  return isDay(value) ? officialDay(value, language) : termText(value, language);
}

function recurringDue(occurrences: TaskAnswer['occurrences'], day: Day, language: Language): string | null {
  const occurrence = occurrences.find((one) => one.day === day);
  return occurrence === undefined ? null : words.period[language](periodInside(occurrence.period, language), day);
}

function eventDue(value: DueEntries, day: Day, language: Language): string | null {
  const { within = '', occurred } = textsIn(value);
  const span = spanNamed(within);
  if (occurred === undefined || !isDay(occurred) || span === null) return null;
  return words.afterEvent[language](spanText(span, language), eventOf(value, language), occurred, day);
}
