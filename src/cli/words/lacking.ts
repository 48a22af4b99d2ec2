/** What to type for an option that is missing, or that lacks its value: an example, or the words that it takes. */
import { formatsOf } from '../../output/formats.ts';
import type { Language, Texts } from '../../output/words/language.ts';
import { type CommandName, type CommandSpec, commands } from '../commands.ts';
import { choiceOf, isValued, longFlag, type Valued } from '../options/option.ts';
import { optionEntries } from '../options.ts';

/** The remedy for the option (`--to`, or with its value `--to <deadline>`) of the command; null where it is none of its. */
export function lackingHelp(option: string, command: CommandName | null, language: Language): string | null {
  const [flag = ''] = option.split(/[ ,]+/).filter((part) => part.startsWith('--'));
  const spec = command === null ? null : commands[command];
  const entry = spec === null ? null : valuedOption(flag, spec);
  if (entry === null) return null;
  const known = flag === '--format' ? formatsOf(spec?.formats) : (choiceOf(entry)?.oneOf ?? []);
  const example = `${words.example[language]}: ${flag} ${known[0] ?? entry.example}`;
  return known.length === 0 ? example : `${example}; ${words.values[language]}: ${known.join(', ')}`;
}

function valuedOption(flag: string, { options }: CommandSpec): Valued | null {
  const entry = options.map((name) => optionEntries[name]).find((one) => longFlag(one) === flag);
  return entry !== undefined && isValued(entry) ? entry : null;
}

const words = {
  example: { vi: 'ví dụ', en: 'for example' },
  values: { vi: 'chọn trong', en: 'it takes' },
} satisfies Texts;
