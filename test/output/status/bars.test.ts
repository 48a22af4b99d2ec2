/** Bars on a terminal: as long as their share, never longer than the line, and none where nobody looks. */
import { describe, expect, test } from 'vitest';
import { renderBars } from '../../../src/output/status/bars.ts';
import { displayWidth } from '../../../src/output/terminal/display-width.ts';
import type { Page } from '../../../src/output/terminal/page.ts';
import { plainPaint } from '../../../src/output/terminal/paint.ts';
import { totalsOf } from '../../../src/report/totals.ts';
import type { Standing } from '../../../src/view/view.ts';

const totals = (...standings: readonly Standing[]) =>
  totalsOf(standings.map((standing) => ({ standing, hasDay: true, doneByDescription: false })));
const page = (textWidth: number, bars: Page['bars'], language: Page['language'] = 'vi'): Page => ({
  ...{ language, paint: plainPaint, width: textWidth, textWidth },
  ...(bars === undefined ? {} : { bars }),
});
const some = totals('overdue', ...Array.from({ length: 99 }, (): Standing => 'done-on-time'));

describe('renderBars', () => {
  test('a place at least for one of many, and one left where one is missing', () => {
    expect(renderBars(some, page(80, 'ascii'))).toBe(
      [
        `Quá hạn        #${'.'.repeat(39)}  1/100`,
        `Sắp đến hạn    ${'.'.repeat(40)}  0/100`,
        `Đã hoàn thành  ${'#'.repeat(39)}.  99/100`,
        '',
      ].join('\n'),
    );
  });

  test('all of them fill the line; blocks where the terminal reads UTF-8', () => {
    const [overdue = ''] = renderBars(totals('overdue', 'overdue'), page(80, 'blocks', 'en')).split('\n');
    expect(overdue).toBe(`Overdue   ${'█'.repeat(40)}  2/2`);
  });

  test.each([40, 60, 80, 140])('fits %i columns', (width) => {
    for (const line of renderBars(some, page(width, 'blocks')).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  test.each([
    ['in a pipe', some, page(80, null)],
    ['in a file', some, page(80, undefined)],
    ['without room', some, page(30, 'ascii')],
    ['of one task', totals('overdue'), page(80, 'ascii')],
  ])('none %s', (_, counts, where) => expect(renderBars(counts, where)).toBe(''));
});
