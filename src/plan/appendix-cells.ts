/** What a row of the appendix holds, in the order printed: its headings are as many. */

export const appendixCells = ['number', 'text', 'lead', 'with', 'wording'] as const;
