/** Which language to speak: known before the command line is read, since errors on it must be in the right one. */
import { type Language, languageNames, languages } from '../output/words/language.ts';
import { chosen } from './option-values.ts';
import { sharedOptions } from './options/shared.ts';
import { type Settings, sourceText } from './settings/settings.ts';
import { UsageError } from './usage-error.ts';

/** `--lang`, else what the user has settled, else Vietnamese. */
export function languageFrom(argv: readonly string[], { lang }: Settings): Language {
  const flag = languageGiven(argv);
  if (flag !== undefined) return chosen('--lang', flag, languages, languageNames);
  return lang === undefined ? 'vi' : chosen(sourceText(lang), lang.value, languages, languageNames);
}

/** The value of `--lang`, before a command or after it; given twice, one of the two would be dropped without a word. */
function languageGiven(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const [index, second] = options.flatMap((word, at) => (word === '--lang' || word.startsWith('--lang=') ? [at] : []));
  if (index === undefined) return undefined;
  if (second !== undefined) throw new UsageError({ fault: 'option-twice', option: sharedOptions.lang.flags });
  return options[index] === '--lang' ? options[index + 1] : options[index]?.slice('--lang='.length);
}
