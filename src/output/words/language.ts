/** The languages that dondoc speaks, and what its words are: of every sentence both languages stand side by side. */

export const languages = ['vi', 'en'] as const;

/** Vietnamese, the default, or English. */
export type Language = (typeof languages)[number];

/** What people call them. */
export const languageNames: Readonly<Record<Language, readonly string[]>> = {
  vi: ['tiếng Việt', 'Việt', 'Vietnamese'],
  en: ['tiếng Anh', 'Anh', 'English'],
};

/** Something said in each language. */
export type InBoth<Words> = Readonly<Record<Language, Words>>;

/**
 * Words by key, complete by type: of each text, and of each function that makes one, both languages side by side. `Said`
 * is what there is to say, in one language.
 */
export type Words<Said> = {
  readonly [Key in keyof Said]: Said[Key] extends Leaf ? InBoth<Said[Key]> : Words<Said[Key]>;
};

type Leaf = string | number | null | undefined | RegExp | readonly unknown[] | ((...facts: never) => unknown);

/** Words by key of which a type says `Told`, what must be complete; whatever else stands beside it needs none. */
export type WordsWith<Told> = Words<Told> & Texts;

/** Words by key, in both languages. */
export interface Texts {
  readonly [key: string]: InBoth<Leaf> | Texts;
}

/** One thing to say: whole, or made from facts. */
export type Phrase<Facts, Text extends string | null = string> = InBoth<Text | Telling<Facts, Text>>;

type Telling<Facts, Text> = (facts: Facts, language: Language) => Text;

/** The phrase in one language. */
export function said<Facts, Text extends string | null>(
  phrase: Phrase<Facts, Text>,
  facts: Facts,
  language: Language,
): Text {
  const words = phrase[language];
  return typeof words === 'function' ? words(facts, language) : words;
}

/** A phrase that is made of other phrases, in the same way in each language. */
export function alike<Facts, Text>(tell: Telling<Facts, Text>): InBoth<Telling<Facts, Text>> {
  return { vi: tell, en: tell };
}

/** What is made from facts, in both languages. Of which types they are, the first says for both. */
export function both<Tell extends (...facts: never) => string>(words: {
  readonly vi: Tell;
  readonly en: Tell;
}): InBoth<Tell> {
  return words;
}
