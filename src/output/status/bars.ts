/** Bars under the counts of `status` on a terminal: how much of all is overdue, falls due soon and is done, seen without reading. */
import type { Totals } from '../../report/answers.ts';
import { displayWidth } from '../terminal/display-width.ts';
import type { Page } from '../terminal/page.ts';
import { totalsLabels } from '../words/totals.ts';

const shown = [
  ['overdue', 'overdue'],
  ['dueSoon', 'dueSoon'],
  ['done', 'onTime'],
] as const;

/** Of a full and of an empty place. */
const marks = { blocks: ['\u2588', '\u2591'], ascii: ['#', '.'] } as const;
const [narrowest, widest] = [10, 40];

/** A line each; none off a terminal, where there is no room, and of a single task. */
export function renderBars(totals: Totals, { language, paint, bars = null, textWidth }: Page): string {
  const labels = shown.map(([key]) => totalsLabels[key][language]);
  const column = Math.max(...labels.map(displayWidth)) + 2;
  const width = Math.min(widest, textWidth - column - `  ${totals.tasks}/${totals.tasks}`.length);
  if (bars === null || width < narrowest || totals.tasks < 2) return '';
  const [full, empty] = marks[bars];
  return shown
    .map(([key, style], index) => {
      const count = totals[key];
      const label = labels[index] ?? '';
      const length = placesOf(count, totals.tasks, width);
      const bar = paint[style](full.repeat(length)) + paint.muted(empty.repeat(width - length));
      return `${label}${' '.repeat(column - displayWidth(label))}${bar}  ${count}/${totals.tasks}\n`;
    })
    .join('');
}

/** One place at least where there is something, and one left where something is missing. */
function placesOf(count: number, all: number, width: number): number {
  if (count === 0 || count === all) return count === 0 ? 0 : width;
  return Math.min(width - 1, Math.max(1, Math.round((count / all) * width)));
}
