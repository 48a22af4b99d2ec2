/** Which language to speak: known before the command line is read, since errors on it must be in the right one. */
import { type Language, languages } from '../output/words/language.ts';
import { chosen } from './option-values.ts';

/** `--lang`, else the variable DONDOC_LANG, else Vietnamese. */
export function languageFrom(
  argv: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Language {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const flag =
    index < 0 ? undefined : argv[index] === '--lang' ? argv[index + 1] : argv[index]?.slice('--lang='.length);
  if (flag !== undefined) return chosen('--lang', flag, languages);
  const variable = variables['DONDOC_LANG'];
  return languages.find((language) => language === variable) ?? 'vi';
}
