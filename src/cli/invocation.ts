/** What a command is given: the world, the language, and what was typed. */
import type { Environment } from '../env/environment.ts';
import type { FormatName } from '../output/formats.ts';
import type { Language } from '../output/words/language.ts';
import type { Options } from './options.ts';

export interface Invocation {
  readonly env: Environment;
  readonly language: Language;
  /** The command. */
  readonly name: string;
  /** The words after the command that are no options. */
  readonly words: readonly string[];
  readonly options: Options;
  /** The form of the answer, one of the command's; null for a command with just one. */
  readonly format: FormatName | null;
}
