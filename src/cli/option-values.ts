/** What a command line gives for options, understood or refused. */
import { type Day, isDay } from '../calendar/day.ts';
import { foldDiacritics } from '../calendar/fold.ts';
import { nearestOf } from '../diagnostics/nearest.ts';
import type { ColorFlag } from '../output/terminal/color-level.ts';
import { comparable } from '../returns/comparable.ts';
import { type Standing, standings } from '../view/view.ts';
import type { NamedTime, TypedTime } from '../wording/typed-time.ts';
import {
  type AlsoCalled,
  attributeOf,
  type Choice,
  choiceOf,
  isValued,
  longFlag,
  type Valued,
} from './options/option.ts';
import { type OptionName, type Options, optionEntries } from './options.ts';
import { UsageError } from './usage-error.ts';

/** One of the known values, by itself or by another name; or a usage error that names the nearest. */
export function chosen<Value extends string>(
  option: string,
  given: string,
  known: readonly Value[],
  alsoCalled: AlsoCalled = {},
): Value {
  const [found, ...others] = valuesCalled(given, known, alsoCalled);
  if (found !== undefined && others.length === 0) return found;
  throw unknownValue(option, given, known);
}

/** The values that are called so; a value by itself is that value alone. */
function valuesCalled<Value extends string>(
  given: string,
  known: readonly Value[],
  alsoCalled: AlsoCalled,
): readonly Value[] {
  const exact = known.find((value) => value === given);
  if (exact !== undefined) return [exact];
  const said = comparable(given);
  if (said === '') return [];
  return known.filter((value) => [value, ...(alsoCalled[value] ?? [])].some((name) => comparable(name) === said));
}

function unknownValue(option: string, given: string, known: readonly string[]): UsageError {
  return new UsageError({ fault: 'unknown-value', option, given, known, nearest: nearestOf(given, known) });
}

/** The agency of a command that takes only one; null where none is given. */
export function onlyAgency({ agency: given = [] }: Options): string | null {
  const [only = null, other] = given;
  if (other !== undefined) throw new UsageError({ fault: 'option-twice', option: '--agency <id>' });
  return only;
}

/** The colour flag; `auto` when absent. */
export function colorFlag({ color, noColor }: Options): ColorFlag {
  if (noColor === true) return 'never';
  return color ?? 'auto';
}

/** The standings in a list that was understood before. */
export function standingList(option: string, given: string | undefined): readonly Standing[] {
  if (given === undefined) return [];
  return given.split(',').map((one) => chosen(option, one.trim(), standings));
}

/** The days of the period or day that `--due` names, both inclusive; *this quarter* is that of the day. */
export async function duePeriod(given: string | undefined, asOf: Day): Promise<{ first: Day; last: Day } | null> {
  if (given === undefined) return null;
  const time = await timeTyped(given);
  if (time === null) throw new UsageError({ fault: 'not-a-period', option: '--due', given });
  const { first, last } = time(asOf);
  return { first, last };
}

/** The day or period typed; its reader is loaded only for what is not written as in the files. */
export async function timeTyped(given: string): Promise<TypedTime | null> {
  const named: NamedTime | null = isDay(given) ? { name: given, first: given, last: given } : null;
  if (named !== null) return () => named;
  return (await import('../wording/typed-time.ts')).readTypedTime(given);
}

/** The options as they are meant: of each that takes some words and no others its own word. Refuses any other word, before anything is opened or printed. */
export function understood(options: Readonly<Record<string, unknown>>, taken: readonly OptionName[]): Options {
  const meant: Record<string, unknown> = { ...options };
  for (const name of taken) {
    const entry = optionEntries[name];
    const choice = choiceOf(entry);
    const given = meant[attributeOf(entry)];
    if (choice === null || !isValued(entry) || given === undefined) continue;
    meant[attributeOf(entry)] =
      typeof given === 'string'
        ? meantBy(entry, choice, given)
        : (given as string[]).map((one) => meantBy(entry, choice, one));
  }
  return meant;
}

function meantBy(entry: Valued, { oneOf, alsoCalled = {} }: Choice, given: string): string {
  const option = longFlag(entry);
  if (entry.often !== 'list') return chosen(option, given, oneOf, alsoCalled);
  const values = given.split(',').flatMap((one) => {
    const called = valuesCalled(one.trim(), oneOf, alsoCalled);
    if (called.length === 0) throw unknownValue(option, one.trim(), oneOf);
    return called;
  });
  return [...new Set(values)].join(',');
}

/** The number of days that `--within` gives: `30`, `30d`, `2w`, `2 tuần`; a month is 30 days. */
export function withinDays(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const [, count, unit = ''] = /^(\d{1,4}) ?([a-z]*)$/.exec(foldDiacritics(given.trim())) ?? [];
  const days = lengths.find(({ units }) => units.includes(unit))?.days;
  if (count === undefined || days === undefined || Number(count) * days > 9999)
    throw new UsageError({ fault: 'not-days', option: '--within', given });
  return Number(count) * days;
}

const lengths = [
  { days: 1, units: ['', 'd', 'day', 'days', 'ngay'] },
  { days: 7, units: ['w', 'week', 'weeks', 'tuan'] },
  { days: 30, units: ['thang', 'month', 'months'] },
];
