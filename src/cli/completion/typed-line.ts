/** A command line as far as it is typed when TAB is pressed: what stands there already, and what is asked for. */
import { type CommandName, commandNames, commands } from '../commands.ts';
import { flagsOf, isValued } from '../options/option.ts';
import { everyOptionName, type OptionName, optionEntries } from '../options.ts';

/** The line before the word at the cursor, and that word. */
export interface TypedLine {
  /** The command; null before it is typed, or where the word in its place is none. */
  readonly command: CommandName | null;
  /** The words after the command that are no options; before the command none. */
  readonly words: readonly string[];
  /** The options that stand there, with their last values (empty for one that takes none). */
  readonly given: ReadonlyMap<OptionName, string>;
  readonly asked: Asked;
}

/** What the word at the cursor can be, and its beginning. */
export type Asked =
  | { readonly kind: 'command'; readonly start: string }
  | { readonly kind: 'option'; readonly start: string }
  | { readonly kind: 'value'; readonly option: OptionName; readonly start: string }
  | { readonly kind: 'word'; readonly start: string }
  | { readonly kind: 'nothing' };

/** Reads the words after `dondoc`, quotes and all; the last is the one at the cursor, empty after a blank. */
export function readTypedLine(raw: readonly string[]): TypedLine {
  const typed = raw.map(unquoted);
  const last = typed.at(-1) ?? '';
  const line = readWords(typed.slice(0, -1));
  return { ...line, asked: askedAt(last, line) };
}

/** What the words before the cursor come to. */
interface WordsRead extends Omit<TypedLine, 'asked'> {
  /** An option that still waits for its value. */
  readonly pending: OptionName | null;
  /** Whether the word in the place of the command is none. */
  readonly isAstray: boolean;
  /** Whether `--` ended the options. */
  readonly endsOptions: boolean;
}

function readWords(typed: readonly string[]): WordsRead {
  const given = new Map<OptionName, string>();
  const words: string[] = [];
  let pending: OptionName | null = null;
  let endsOptions = false;
  for (const word of typed) {
    if (pending !== null) {
      given.set(pending, word);
      pending = null;
    } else if (endsOptions || !word.startsWith('-') || word === '-') words.push(word);
    else if (word === '--') endsOptions = true;
    else pending = takeOption(word, given, commandIn(words));
  }
  const [first, ...rest] = words;
  const command = commandIn(words);
  return { command, words: rest, given, pending, endsOptions, isAstray: first !== undefined && command === null };
}

function commandIn([first]: readonly string[]): CommandName | null {
  return commandNames.find((name) => name === first) ?? null;
}

/** Notes the option; returns it when its value is still to come. */
function takeOption(word: string, given: Map<OptionName, string>, command: CommandName | null): OptionName | null {
  const [flag = '', value] = splitAtEquals(word);
  const option = optionOf(flag, command);
  if (option === null) return null;
  if (value === undefined && takesValue(option)) return option;
  given.set(option, value ?? '');
  return null;
}

function askedAt(last: string, { command, pending, isAstray, endsOptions }: WordsRead): Asked {
  if (isAstray) return { kind: 'nothing' };
  if (pending !== null) return { kind: 'value', option: pending, start: last };
  if (!endsOptions && last.startsWith('-')) {
    const [flag = '', value] = splitAtEquals(last);
    if (value === undefined) return { kind: 'option', start: last };
    const option = optionOf(flag, command);
    return option !== null && takesValue(option) ? { kind: 'value', option, start: value } : { kind: 'nothing' };
  }
  return { kind: command === null ? 'command' : 'word', start: last };
}

/** Whether the option has a value of its own. */
function takesValue(option: OptionName): boolean {
  return isValued(optionEntries[option]);
}

/** The command's own option of the flag, which may mean another thing elsewhere; else that of any command. */
function optionOf(flag: string, command: CommandName | null): OptionName | null {
  const own: readonly OptionName[] = command === null ? [] : commands[command].options;
  const names = [...own, ...everyOptionName];
  return names.find((name) => flagsOf(optionEntries[name]).includes(flag)) ?? null;
}

function splitAtEquals(word: string): [flag: string, value?: string] {
  const at = word.indexOf('=');
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

/** Shells hand over words as typed. A backslash before a letter is kept: it separates folders on Windows. */
function unquoted(word: string): string {
  return word.replace(/\\(?![\p{L}\p{N}])|["']/gu, '');
}
