/** The languages that dondoc speaks. Every table of words is complete in both by its type. */

export const languages = ['vi', 'en'] as const;

/** Vietnamese, the default, or English. */
export type Language = (typeof languages)[number];

/** Something said in each language. */
export type InBoth<Words> = Readonly<Record<Language, Words>>;
