/** Every option that some command takes, and the values that a command line gave for them. */
import { amendmentFactsOptions } from './options/amendment-facts.ts';
import { checkingOptions } from './options/checking.ts';
import { filtersOptions } from './options/filters.ts';
import { makingOptions } from './options/making.ts';
import { type Option, optionNames, type Valued } from './options/option.ts';
import { readingOptions } from './options/reading.ts';
import { reportFactsOptions } from './options/report-facts.ts';
import { sendingOptions } from './options/sending.ts';
import { sharedOptions } from './options/shared.ts';
import { writingOptions } from './options/writing.ts';

const everyOption = {
  ...sharedOptions,
  ...readingOptions,
  ...filtersOptions,
  ...checkingOptions,
  ...makingOptions,
  ...reportFactsOptions,
  ...amendmentFactsOptions,
  ...writingOptions,
  ...sendingOptions,
};

type Entries = typeof everyOption;
export type OptionName = keyof Entries;

/** What there is to know of each. */
export const optionEntries: Readonly<Record<OptionName, Option>> = everyOption;
export const everyOptionName: readonly OptionName[] = optionNames(everyOption);

/** Whether most commands have it: help tells first what a command has for itself. */
export function isShared(name: OptionName): boolean {
  return name in sharedOptions || name in writingOptions;
}

/** The values as given on the command line, by their long flags; absent ones are not there. */
export type Options = {
  readonly [Name in OptionName as Attribute<Entries[Name]['flags']>]?: ValueOf<Entries[Name]>;
};

/** What is given for an option: an entry says how often, and which words it takes; a list of them is one text. */
type ValueOf<Entry> = Entry extends Valued
  ? Entry extends { readonly often: 'repeatable' }
    ? readonly string[]
    : Entry extends { readonly often: 'list' }
      ? string
      : Entry extends { readonly values: { readonly oneOf: readonly (infer Word)[] } }
        ? Word
        : string
  : boolean;

/** `dryRun` of `--dry-run`, `agency` of `--agency <id>`. */
type Attribute<Flags> = Flags extends `${string}--${infer Long} <${string}>`
  ? InOneWord<Long>
  : Flags extends `${string}--${infer Long}`
    ? InOneWord<Long>
    : never;

type InOneWord<Long extends string> = Long extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<InOneWord<Rest>>}`
  : Long;

/** The names that values have in the flags: `dir` of `--plan <dir>`. */
export type ValueName = NameIn<Entries[OptionName]['flags']>;
type NameIn<Flags> = Flags extends `${string}<${infer Name}>` ? Name : never;
