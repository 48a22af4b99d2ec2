/** What a command line gives for options, understood or refused. */
import type { Day } from '../calendar/day.ts';
import { isDay } from '../calendar/day.ts';
import { periodNamed } from '../calendar/period.ts';
import { nearestOf } from '../diagnostics/nearest.ts';
import type { ColorFlag } from '../output/terminal/color-level.ts';
import { type Standing, standings } from '../view/view.ts';
import { attributeOf, choicesOf, longFlag, type Option } from './options/option.ts';
import { readingOptions } from './options/reading.ts';
import { type OptionName, type Options, optionEntries } from './options.ts';
import { UsageError } from './usage-error.ts';

/** One of the known values, or a usage error that names the nearest. */
export function chosen<Value extends string>(option: string, given: string, known: readonly Value[]): Value {
  const found = known.find((value) => value === given);
  if (found !== undefined) return found;
  throw new UsageError({ fault: 'unknown-value', option, given, known, nearest: nearestOf(given, known) });
}

/** The colour flag; `auto` when absent. */
export function colorFlag({ color }: Options): ColorFlag {
  return color === undefined ? 'auto' : chosen('--color', color, readingOptions.color.values.oneOf);
}

/** A list of standings, separated by commas. */
export function standingList(option: string, given: string | undefined): readonly Standing[] {
  if (given === undefined) return [];
  return given.split(',').map((one) => chosen(option, one.trim(), standings));
}

/** The days of the period or day that `--due` names, both inclusive. */
export function duePeriod(given: string | undefined): { first: Day; last: Day } | null {
  if (given === undefined) return null;
  const named = yearFirst(given.toUpperCase());
  if (isDay(named)) return { first: named, last: named };
  const period = periodNamed(named);
  if (period === null) throw new UsageError({ fault: 'not-a-period', option: '--due', given });
  return { first: period.first, last: period.last };
}

/** `31/12/2021` as the files name it, `2021-12-31`; likewise `12/2021` and `Q4/2021`. */
export function yearFirst(typed: string): string {
  const parts = /^(?:(\d{1,2})([-/.]))?([QH]\d|\d{1,2})[-/.](\d{4})$/.exec(typed);
  if (parts === null) return typed;
  const [, day, , month = '', year] = parts;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part?.padStart(2, '0')).join('-');
}

/** Refuses a value that its option does not take, before anything is opened or printed. */
export function checkChoices(options: Options, taken: readonly OptionName[]): void {
  for (const name of taken) {
    const entry = optionEntries[name];
    const choices = choicesOf(entry);
    if (choices === null) continue;
    for (const given of valuesGiven(options, entry)) chosen(longFlag(entry), given, choices);
  }
}

function valuesGiven(options: Options, entry: Option): readonly string[] {
  const byAttribute: Readonly<Record<string, Options[keyof Options]>> = options;
  const given = byAttribute[attributeOf(entry)];
  if (given === undefined || typeof given === 'boolean') return [];
  if (typeof given !== 'string') return given;
  return 'often' in entry && entry.often === 'list' ? given.split(',').map((one) => one.trim()) : [given];
}

/** The number of days that `--within` gives: `30` or `30d`. */
export function withinDays(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const days = /^(\d{1,4})d?$/.exec(given);
  if (days === null) throw new UsageError({ fault: 'not-days', option: '--within', given });
  return Number(days[1]);
}
