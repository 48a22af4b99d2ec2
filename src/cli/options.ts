/** Every option once: its flags, and the value that the command line gives for it, understood or refused. */
import type { Day } from '../calendar/day.ts';
import { isDay } from '../calendar/day.ts';
import { periodNamed } from '../calendar/period.ts';
import { nearestOf } from '../diagnostics/nearest.ts';
import { ciServices } from '../output/templates/new-plan.ts';
import type { ColorFlag } from '../output/terminal/color-level.ts';
import { languages } from '../output/words/language.ts';
import { states } from '../plan/model.ts';
import { groupings } from '../report/answers.ts';
import { type Standing, standings } from '../view/view.ts';
import { UsageError } from './usage-error.ts';

/** The flags of each option, as commander reads them. What a flag means may depend on the command: its option does not. */
export const optionFlags = {
  plan: '--plan <dir>',
  asOf: '--as-of <day>',
  at: '--at <revision>',
  against: '--against <revision>',
  format: '--format <format>',
  lang: '--lang <language>',
  color: '--color <when>',
  quiet: '-q, --quiet',
  quietReminders: '-q, --quiet',
  agency: '--agency <id>',
  standing: '--standing <list>',
  section: '--section <number>',
  due: '--due <period>',
  source: '--source <part>',
  within: '--within <days>',
  failOn: '--fail-on <list>',
  by: '--by <grouping>',
  strict: '--strict',
  outputFile: '--output-file <output>',
  writeBaseline: '--write-baseline',
  title: '--title <title>',
  ci: '--ci <service>',
  dryRun: '--dry-run',
  evidence: '--evidence <document>',
  evidenceDate: '--date <day>',
  evidenceTitle: '--title <title>',
  state: '--state <state>',
  note: '--note <text>',
  obstacle: '--obstacle <text>',
  proposal: '--proposal <text>',
  reporter: '--agency <id>',
  period: '--period <period>',
  reported: '--reported <day>',
  report: '--report <day>',
  to: '--to <deadline>',
  instrument: '--by <document>',
  instrumentDate: '--date <day>',
  issuer: '--issuer <id>',
  requested: '--requested <document>',
  requestedDate: '--requested-date <day>',
  requestedBy: '--requested-by <id>',
  reason: '--reason <text>',
  lead: '--lead <id>',
  with: '--with <id>',
  suspend: '--suspend',
  resume: '--resume',
  withdraw: '--withdraw',
  occurredOn: '--date <day>',
  preview: '--dry-run',
  yes: '-y, --yes',
  commit: '--commit',
  owing: '--agency <id>',
  output: '--output <file>',
} as const;

export type OptionName = keyof typeof optionFlags;

/** Options that may be given several times. */
export const repeatable: ReadonlySet<OptionName> = new Set([
  'agency',
  'ci',
  'outputFile',
  'reporter',
  'lead',
  'with',
  'owing',
]);

/** Options with a list: given again, they add to it. */
export const lists: ReadonlySet<OptionName> = new Set(['standing', 'failOn']);

/** Filters and facts that have one value: of two, one would be dropped without a word. */
export const single: ReadonlySet<OptionName> = new Set([
  'section',
  'due',
  'source',
  'evidence',
  'evidenceDate',
  'evidenceTitle',
  'state',
  'note',
  'obstacle',
  'proposal',
  'period',
  'reported',
  'report',
  'to',
  'instrument',
  'instrumentDate',
  'issuer',
  'requested',
  'requestedDate',
  'requestedBy',
  'reason',
  'occurredOn',
  'output',
]);

/** The values as given on the command line, by their long flags; absent ones are not there. */
export interface Options {
  readonly plan?: string;
  readonly asOf?: string;
  readonly at?: string;
  readonly against?: string;
  readonly format?: string;
  readonly lang?: string;
  readonly color?: string;
  readonly quiet?: boolean;
  readonly agency?: readonly string[];
  readonly standing?: string;
  readonly section?: string;
  readonly due?: string;
  readonly source?: string;
  readonly within?: string;
  readonly failOn?: string;
  readonly by?: string;
  readonly strict?: boolean;
  readonly outputFile?: readonly string[];
  readonly writeBaseline?: boolean;
  readonly title?: string;
  readonly ci?: readonly string[];
  readonly dryRun?: boolean;
  readonly evidence?: string;
  readonly date?: string;
  readonly state?: string;
  readonly note?: string;
  readonly obstacle?: string;
  readonly proposal?: string;
  readonly period?: string;
  readonly reported?: string;
  readonly report?: string;
  readonly to?: string;
  readonly issuer?: string;
  readonly requested?: string;
  readonly requestedDate?: string;
  readonly requestedBy?: string;
  readonly reason?: string;
  readonly lead?: readonly string[];
  readonly with?: readonly string[];
  readonly suspend?: boolean;
  readonly resume?: boolean;
  readonly withdraw?: boolean;
  readonly yes?: boolean;
  readonly commit?: boolean;
  readonly output?: string;
}

/** The values that an option takes, where it takes only some: for its help, its completion and its check. */
export const choices = {
  lang: languages,
  color: ['auto', 'always', 'never'],
  source: ['body', 'appendix'],
  by: groupings,
  ci: ciServices,
  standing: standings,
  failOn: standings,
  state: states,
} as const satisfies Partial<Record<OptionName, readonly string[]>>;

/** One of the known values, or a usage error that names the nearest. */
export function chosen<Value extends string>(option: string, given: string, known: readonly Value[]): Value {
  const found = known.find((value) => value === given);
  if (found !== undefined) return found;
  throw new UsageError({ fault: 'unknown-value', option, given, known, nearest: nearestOf(given, known) });
}

/** The colour flag; `auto` when absent. */
export function colorFlag({ color }: Options): ColorFlag {
  return color === undefined ? 'auto' : chosen('--color', color, choices.color);
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
  for (const name of ['color', 'source', 'by'] as const) {
    const given = options[name];
    if (given !== undefined && taken.includes(name)) chosen(`--${name}`, given, choices[name]);
  }
  for (const service of options.ci ?? []) chosen('--ci', service, ciServices);
  standingList('--standing', options.standing);
  standingList('--fail-on', options.failOn);
}

/** The number of days that `--within` gives: `30` or `30d`. */
export function withinDays(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const days = /^(\d{1,4})d?$/.exec(given);
  if (days === null) throw new UsageError({ fault: 'not-days', option: '--within', given });
  return Number(days[1]);
}
