/** The bar on a terminal: each part as long as its share, never longer than the line, and none where nobody looks. */
import { describe, expect, test } from 'vitest';
import { renderBar } from '../../../src/output/status/bar.ts';
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
const times = (count: number, standing: Standing) => Array.from({ length: count }, () => standing);
const some = totals('overdue', ...times(2, 'due-soon'), ...times(96, 'done-on-time'), 'suspended');

describe('renderBar', () => {
  test('a place at least for one of many, in the order of the counts; all the places are taken', () => {
    expect(renderBar(some, page(80, 'ascii'))).toBe(`#+${'='.repeat(57)}.\n`);
  });

  test('blocks where the terminal reads UTF-8, each part told apart without colours', () => {
    const each = totals('overdue', 'due-soon', 'in-term', 'done-late', 'ongoing');
    expect(renderBar(each, page(20, 'blocks'))).toBe('████▓▓▓▓▒▒▒▒■■■■░░░░\n');
  });

  test('each part in the colour that its standing has', () => {
    const paint = { ...plainPaint, overdue: (text: string) => `<${text}>`, muted: (text: string) => `(${text})` };
    const each = totals('overdue', 'ongoing');
    expect(renderBar(each, { ...page(20, 'ascii'), paint })).toBe('<##########>(..........)\n');
  });

  test.each([20, 40, 60, 80, 140])('fits %i columns', (width) => {
    const [line = ''] = renderBar(some, page(width, 'blocks')).split('\n');
    expect(displayWidth(line)).toBe(Math.min(width, 60));
  });

  test.each([
    ['in a pipe', some, page(80, null)],
    ['in a file', some, page(80, undefined)],
    ['without room', some, page(19, 'ascii')],
    ['of one task', totals('overdue'), page(80, 'ascii')],
    ['where all are alike', totals('overdue', 'overdue'), page(80, 'ascii')],
  ])('none %s', (_, counts, where) => expect(renderBar(counts, where)).toBe(''));
});
