/**
 * Days and periods as people say them where one is asked for: *hôm nay*, *quý này*, *quý IV năm 2021*. A phrase without a
 * year, or from which only a part could be read, is none.
 */
import { addDays, addMonths, type Day, isDay } from '../calendar/day.ts';
import { termNamed } from '../calendar/due.ts';
import { foldDiacritics } from '../calendar/fold.ts';
import { firstDayNamed, type PeriodUnit, periodAfter, periodBefore, periodContaining } from '../calendar/period.ts';
import { yearFirst } from '../calendar/year-first.ts';
import { readWording } from './wording.ts';

/** A day, or a period from its first day to its last; `name` is what the files call it. */
export interface NamedTime {
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
}

/** What is meant on the day on which it is said. */
export type TypedTime = (today: Day) => NamedTime;

/** What the text means; null where it names no day and no period. */
export function readTypedTime(text: string): TypedTime | null {
  const said = foldDiacritics(text).replace(/\s+/g, ' ').trim();
  const days = daysAway[said];
  if (days !== undefined) return (today) => named(addDays(today, days));
  const [, unit = '', which = ''] = periodSaid.exec(said) ?? [];
  if (unit !== '') return (today) => periodAway(units[unit] ?? 'year', steps[which] ?? 0, today);
  const [, first = '', english = ''] = periodSaidInEnglish.exec(said) ?? [];
  if (first !== '') return (today) => periodAway(units[english] ?? 'year', steps[first] ?? 0, today);
  const time = namedIn(yearFirst(text)) ?? timeIn(text);
  return time === null ? null : () => time;
}

const daysAway: Readonly<Record<string, number>> = {
  'hom nay': 0,
  today: 0,
  'hom qua': -1,
  yesterday: -1,
  'hom kia': -2,
  'ngay mai': 1,
  mai: 1,
  tomorrow: 1,
  'ngay kia': 2,
};

const units: Readonly<Record<string, PeriodUnit>> = {
  thang: 'month',
  month: 'month',
  quy: 'quarter',
  qui: 'quarter',
  quarter: 'quarter',
  nam: 'year',
  year: 'year',
};

const steps: Readonly<Record<string, -1 | 0 | 1>> = {
  nay: 0,
  this: 0,
  truoc: -1,
  ngoai: -1,
  last: -1,
  sau: 1,
  toi: 1,
  next: 1,
};

const periodSaid = /^(thang|qu[yi]|nam) (nay|truoc|ngoai|sau|toi)$/;
const periodSaidInEnglish = /^(this|last|next) (month|quarter|year)$/;

/** The period that holds today, the one before or the one after it. */
function periodAway(unit: PeriodUnit, step: -1 | 0 | 1, today: Day): NamedTime {
  const here = periodContaining(unit, today);
  if (step === 1) return periodAfter(here);
  return step === 0 ? here : periodBefore(here);
}

function namedIn(text: string): NamedTime | null {
  const term = termNamed(text);
  return term === null ? null : named(term.value);
}

/** The one term that the whole text says; of *9 tháng đầu năm 2021*, which is no period of the files, its first day to its last. */
function timeIn(text: string): NamedTime | null {
  const { due, steps: read } = readWording(text);
  if (due?.kind !== 'term' || read.some(({ kind }) => kind === 'excerpt')) return null;
  const time = named(due.value);
  const months = read.find((step) => step.kind === 'months-of-year');
  if (months === undefined || isDay(due.value)) return time;
  const first = addMonths(addDays(time.last, 1), -months.count);
  return first === time.first ? time : { name: `${first}/${time.last}`, first, last: time.last };
}

function named(name: string): NamedTime {
  const day = isDay(name) ? name : null;
  return { name, first: day ?? (firstDayNamed(name) as Day), last: day ?? (termNamed(name)?.day as Day) };
}
