/** What is said of a fault: what is wrong, and what to do about it. */
import { alike, type InBoth, type Language, type Phrase, said } from './language.ts';

/** The words for one kind of fault; a null help is none, where the message says it all. */
export interface Advice<Facts> {
  readonly message: Phrase<Facts>;
  readonly help: Phrase<Facts, string | null> | null;
}

/** The words for every kind of a fault, by the key that tells the kinds apart. */
export type AdviceBy<Key extends string, Fault extends Readonly<Record<Key, string>>> = {
  readonly [Kind in Fault[Key]]: Advice<Extract<Fault, Readonly<Record<Key, Kind>>>>;
};

/** Before a remedy on a line of its own: of what was typed, and of what stands in the files. */
export const hintLabel: InBoth<string> = { vi: 'gợi ý', en: 'hint' };
export const helpLabel: InBoth<string> = { vi: 'gợi ý', en: 'help' };

/** A fault in words. */
export interface Advised {
  readonly message: string;
  readonly help: string | null;
}

/** The fault in one language. */
export function advised<Facts>({ message, help }: Advice<Facts>, facts: Facts, language: Language): Advised {
  return { message: said(message, facts, language), help: help === null ? null : said(help, facts, language) };
}

/** The fault in one language, by the words of its kind. */
export function advisedBy<Key extends string, Fault extends Readonly<Record<Key, string>>>(
  key: Key,
  words: AdviceBy<Key, Fault>,
  fault: Fault,
  language: Language,
): Advised {
  return advised(words[fault[key]] as Advice<Fault>, fault, language);
}

/** The words of a fault that has causes: those of its cause. */
export function adviceBy<Facts>(causeOf: (facts: Facts) => Advice<Facts>): Advice<Facts> {
  return {
    message: alike((facts, language) => advised(causeOf(facts), facts, language).message),
    help: alike((facts, language) => advised(causeOf(facts), facts, language).help),
  };
}
