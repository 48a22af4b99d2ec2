/** Reads a day that a person typed at a prompt, in the forms in use in Vietnam and in the plan's files. */
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import utc from 'dayjs/plugin/utc.js';
import { type Day, isDay } from './day.ts';
import { lastDayNamed } from './period.ts';

dayjs.extend(customParseFormat);
// In the machine's own zone some days do not exist (Samoa had no 30/12/2011).
dayjs.extend(utc);

const dayFormats = ['/', '-', '.'].flatMap((mark) =>
  ['DD/MM/YYYY', 'D/M/YYYY', 'DD/M/YYYY', 'D/MM/YYYY'].map((format) => format.replaceAll('/', mark)),
);

/**
 * The day typed: `2021-12-15`, `15/12/2021`, `5-2-2021`, `15.12.2021`; or the last day of the period typed: `2021-Q4`,
 * `Q4/2021`, `2021-H1`, `2021-03`, `3/2021`, `2021`. Null for anything else: a day that does not exist, a year of two
 * digits.
 */
export function readTypedDay(text: string): Day | null {
  const typed = text.trim().toUpperCase();
  const named = lastDayNamed(typed) ?? lastDayNamed(yearFirst(typed));
  if (named !== null) return named;
  for (const format of dayFormats) {
    const day = dayjs.utc(typed, format, true).format('YYYY-MM-DD');
    // Strict parsing accepts some days that are not (dayjs 1.11), so the result must name the text again.
    if (isDay(day) && dayjs.utc(day).format(format) === typed) return day;
  }
  return null;
}

/** `Q4/2021` as the files name it, `2021-Q4`; `3/2021` as `2021-03`. */
function yearFirst(typed: string): string {
  const parts = /^([QH]\d|\d{1,2})\/(\d{4})$/.exec(typed);
  return parts === null ? typed : `${parts[2]}-${(parts[1] as string).padStart(2, '0')}`;
}
