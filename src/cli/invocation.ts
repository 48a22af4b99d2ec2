/** What a command is given: the world, the language, and what was typed. */
import type { Environment } from '../env/environment.ts';
import type { FormatName } from '../output/formats.ts';
import type { Language } from '../output/words/language.ts';
import type { Options } from './options.ts';

/** A file that an answer goes into. */
export interface AnswerFile {
  /** As typed. */
  readonly given: string;
  /** Whether it may take the place of a file that is there. */
  readonly isForced: boolean;
}

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
  /** The file that the answer goes into; null for standard output. */
  readonly file: AnswerFile | null;
}
