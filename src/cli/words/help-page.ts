/** What a command's page says of its options, and below them: examples, exit codes, and what else belongs to it. */
import { formatsOf } from '../../output/formats.ts';
import type { Language } from '../../output/words/language.ts';
import { type CommandName, type CommandSpec, commands } from '../commands.ts';
import { choiceOf, longFlag, type Option } from '../options/option.ts';
import { helpWords } from './commands.ts';
import { endingLines } from './endings.ts';
import { examples } from './examples.ts';
import { installingLines } from './installing.ts';

/** The words of an option, with what it takes where they do not say that. */
export function optionHelp(option: Option, { formats }: CommandSpec, language: Language): string {
  const words = option.words[language];
  const known = longFlag(option) === '--format' ? formatsOf(formats) : (choiceOf(option)?.oneOf ?? []);
  const isSaid = known.every((value) => words.includes(value));
  return isSaid ? words : `${words} (${helpWords.valuesTaken[language]}: ${known.join(', ')})`;
}

/** Below the options. */
export function helpFoot(name: CommandName, language: Language): string {
  const shown = Object.entries(examples[name]).flatMap(([line, words]) => [
    `  dondoc ${line}`,
    `      ${words[language]}`,
  ]);
  return [
    ...(name === 'completion' ? [...installingLines(language), ''] : []),
    helpWords.examples[language],
    ...shown,
    '',
    helpWords.endings[language],
    ...endingLines(commands[name].ending, language),
  ].join('\n');
}
