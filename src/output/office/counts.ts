/** The counts that a workbook and a page tell, in their order: all, the done, then each that the others are of. */
import type { Totals } from '../../report/answers.ts';
import { separateCounts } from '../../report/totals.ts';

export const countsTold: readonly (keyof Totals)[] = ['tasks', 'done', ...separateCounts, 'doneByDescription'];
