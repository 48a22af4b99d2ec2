/** What an option is: one entry, from which help, completion, checks and the type of its value follow. */
import type { InBoth } from '../../output/words/language.ts';

/** As commander reads them. What a flag means may depend on the command: its option does not. */
type Flags = `--${string}` | `-${string}, --${string}`;

/** An option without a value. */
export interface Switch {
  readonly flags: Flags;
  readonly words: InBoth<string>;
}

/** An option with a value. */
export interface Valued extends Switch {
  readonly flags: `${Flags} <${string}>`;
  /**
   * What becomes of a second value: `repeatable` keeps both, `list` adds it to the first, with a comma. Absent, it is refused,
   * since one of two would be dropped without a word.
   */
  readonly often?: 'repeatable' | 'list';
  /** Absent, it is `text`. */
  readonly values?: ValueKind | Choice;
  /** A value as it is typed in a shell, shown to who gave none. */
  readonly example: string;
}

/** Some words and no others: anything else is refused before a file is opened. */
export interface Choice {
  readonly oneOf: readonly string[];
  /** What people also call them; in a list, several that are called alike are all of them. */
  readonly alsoCalled?: AlsoCalled;
}

/** Other names of words, by the words. */
export type AlsoCalled = Readonly<Record<string, readonly string[]>>;

/** What stands there, for completion: things of the disk, of git, of the plan, of the command; or `text`, whatever it says. */
export type ValueKind =
  | 'text'
  | 'folder'
  | 'file'
  | 'revision'
  | 'format'
  | 'format=file'
  | 'task'
  | 'tasks'
  | 'agency'
  | 'agency or none'
  | 'section'
  | 'occurrence'
  | 'rule'
  | 'schema'
  | 'shell';

export type Option = Switch | Valued;

export type OptionEntries = Readonly<Record<string, Option>>;

/** Whether it has a value. */
export function isValued(option: Option): option is Valued {
  return 'example' in option;
}

/** The names of some entries, in their order. */
export function optionNames<Entries extends OptionEntries>(entries: Entries): readonly (keyof Entries & string)[] {
  return Object.keys(entries);
}

/** `-q` and `--quiet`, without the name of the value. */
export function flagsOf({ flags }: Option): readonly string[] {
  return flags.split(/[ ,]+/).filter((part) => part.startsWith('-'));
}

/** `--quiet`. */
export function longFlag(option: Option): string {
  return flagsOf(option).at(-1) ?? '';
}

/** The name under which its value stands among the values given: `dryRun` of `--dry-run`. */
export function attributeOf(option: Option): string {
  return longFlag(option)
    .slice(2)
    .replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The words that it takes and no others; null where it takes more. */
export function choiceOf(option: Option): Choice | null {
  return isValued(option) && typeof option.values === 'object' ? option.values : null;
}
