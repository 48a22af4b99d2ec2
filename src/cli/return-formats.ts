/** The formats of a return, each the ending of its files. */
export const returnFormats = ['csv', 'xlsx'] as const;

export type ReturnFormat = (typeof returnFormats)[number];
