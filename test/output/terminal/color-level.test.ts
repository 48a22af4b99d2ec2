/** Who decides about colour. */
import { describe, expect, test } from 'vitest';
import { type ColorFlag, colorLevel } from '../../../src/output/terminal/color-level.ts';

type Case = readonly [string, ColorFlag, Readonly<Record<string, string>>, boolean, number];

const cases: readonly Case[] = [
  ['a terminal', 'auto', { TERM: 'xterm' }, true, 1],
  ['a terminal with 256 colours', 'auto', { TERM: 'xterm-256color' }, true, 2],
  ['a terminal with all colours', 'auto', { COLORTERM: 'truecolor' }, true, 3],
  ['a pipe', 'auto', { TERM: 'xterm-256color' }, false, 0],
  ['a dumb terminal', 'auto', { TERM: 'dumb' }, true, 0],
  ['NO_COLOR', 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, 0],
  ['an empty NO_COLOR', 'auto', { NO_COLOR: '' }, true, 1],
  ['FORCE_COLOR into a pipe', 'auto', { FORCE_COLOR: '1' }, false, 1],
  ['FORCE_COLOR on a dumb terminal', 'auto', { FORCE_COLOR: '3', TERM: 'dumb' }, true, 3],
  ['an empty FORCE_COLOR', 'auto', { FORCE_COLOR: '' }, false, 1],
  ['FORCE_COLOR=0', 'auto', { FORCE_COLOR: '0' }, true, 0],
  ['FORCE_COLOR=2', 'auto', { FORCE_COLOR: '2' }, false, 2],
  ['never', 'never', { FORCE_COLOR: '1' }, true, 0],
  ['always into a pipe', 'always', {}, false, 1],
  ['always against NO_COLOR', 'always', { NO_COLOR: '1' }, false, 1],
  ['always on a dumb terminal', 'always', { TERM: 'dumb' }, true, 1],
  ['always, the depth from FORCE_COLOR', 'always', { FORCE_COLOR: '3' }, false, 3],
];

describe('colorLevel', () => {
  test.each(cases)('%s', (_, flag, variables, isTerminal, level) => {
    expect(colorLevel({ flag, variables, isTerminal })).toBe(level);
  });
});
