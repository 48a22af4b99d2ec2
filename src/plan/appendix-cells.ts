/** What the cells of an appendix hold, in the order of the usual table: a heading alone is one of these, by its place. */

export const usualCells = ['number', 'text', 'lead', 'with', 'due'] as const;
