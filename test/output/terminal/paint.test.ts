/** Styles by meaning. */
import { expect, test } from 'vitest';
import { paintFor, plainPaint, severityStyle, standingStyle } from '../../../src/output/terminal/paint.ts';
import { standings } from '../../../src/view/view.ts';

test('without colour every style leaves the text as it is', async () => {
  const paint = await paintFor(0);
  expect(paint).toBe(plainPaint);
  expect(standings.map((standing) => standingStyle(paint, standing)('x')).join('')).toBe('xxxxxxxxxx');
});

test('standings have the colours that leaders know, and the text stays', async () => {
  const paint = await paintFor(1);
  const shown = Object.fromEntries(standings.map((standing) => [standing, standingStyle(paint, standing)('x')]));
  expect(shown).toEqual({
    'done-on-time': '\u001b[32mx\u001b[39m',
    'done-late': '\u001b[33mx\u001b[39m',
    'in-term': 'x',
    'due-soon': '\u001b[33mx\u001b[39m',
    overdue: '\u001b[31mx\u001b[39m',
    ongoing: '\u001b[90mx\u001b[39m',
    'awaiting-event': '\u001b[90mx\u001b[39m',
    'no-deadline': '\u001b[31mx\u001b[39m',
    suspended: '\u001b[90mx\u001b[39m',
    withdrawn: '\u001b[90mx\u001b[39m',
  });
});

test('severities are bold', async () => {
  const paint = await paintFor(1);
  expect(severityStyle(paint, 'error')('x')).toBe('\u001b[31m\u001b[1mx\u001b[22m\u001b[39m');
  expect(severityStyle(paint, 'info')('x')).toBe('\u001b[36m\u001b[1mx\u001b[22m\u001b[39m');
});
