/** Deadlines as a calendar (RFC 5545): an all-day event each, which keeps its UID when the deadline moves, with its alarms. */
import ical, { ICalAlarmType, type ICalCalendar } from 'ical-generator';
import { addDays, type Day } from '../../calendar/day.ts';
import { lastDayNamed } from '../../calendar/period.ts';
import type { RemindedTask } from '../../report/answers.ts';
import { periodDueOn } from '../../view/deadline.ts';
import { visible, visibleLines } from '../text/visible.ts';
import { calendarWords } from '../words/calendar-file.ts';
import type { Language } from '../words/language.ts';
import { shortPlan } from '../words/plan-name.ts';
import type { Letter, LetterPart, LetterTask } from './letter.ts';

/** The calendar of all that the letters tell. */
export function remindersIcs(letters: readonly Letter[], language: Language): string {
  const [only, ...others] = letters;
  const owner = only !== undefined && others.length === 0 ? only.agency.name : null;
  const calendar = ical({
    prodId: { company: 'dondoc', product: 'dondoc', language: language.toUpperCase() },
    name: visible(calendarWords.name[language](owner)),
  });
  for (const letter of letters) for (const part of letter.parts) addEvents(calendar, letter, part, language);
  return calendar.toString().replace(/(?:\r\n)?$/, '\r\n');
}

function addEvents(calendar: ICalCalendar, { agency, asOf }: Letter, part: LetterPart, language: Language) {
  for (const told of part.lists.flatMap(({ tasks }) => tasks)) {
    const day = told.task.due?.day ?? null;
    if (day === null) continue;
    const event = calendar.createEvent({
      id: uidOf(part, agency.id, told.task),
      sequence: told.task.extensions,
      stamp: stampOf({ ...part, asOf }, told.task),
      start: day,
      end: addDays(day, 1),
      allDay: true,
      summary: visible(calendarWords.summary[language](told.text, agency.name)),
      description: visibleLines(description(part, told, language)),
    });
    for (const days of told.task.remindBefore) {
      const alarm = { type: ICalAlarmType.display, description: visible(told.text) } as const;
      event.createAlarm({ ...alarm, triggerBefore: days * 24 * 60 * 60 });
    }
  }
}

function description(part: LetterPart, { place, due, notes }: LetterTask, language: Language): string {
  const plan = part.heading === null ? [] : [shortPlan(part, language)];
  return [...plan, place, calendarWords.due[language](due), ...notes].join('\n');
}

/** By plan, task, period and agency: never by the deadline, which may move. */
function uidOf({ plan }: LetterPart, agency: string, { id, due, occurrences }: RemindedTask): string {
  const period = periodDueOn(occurrences, due?.day);
  const parts = [plan.id, id, ...(period === null ? [] : [period]), agency];
  return `${parts.map(encodeURIComponent).join('/')}@dondoc.invalid`;
}

/** When the deadline was fixed: the day of the document that moved it last, else that of the plan. The clock is not asked. */
function stampOf({ plan, asOf }: LetterPart & Pick<Letter, 'asOf'>, { lastExtension }: RemindedTask): Date {
  const day: Day = lastExtension?.date ?? lastDayNamed(plan.issued) ?? asOf;
  return new Date(`${day}T00:00:00Z`);
}
