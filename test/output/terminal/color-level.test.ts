/** Who decides about colour. */
import { describe, expect, test } from 'vitest';
import { type ColorFlag, colorLevel, levelByVariable } from '../../../src/output/terminal/color-level.ts';

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

describe('every combination of what is obeyed', () => {
  const values = {
    NO_COLOR: [undefined, '', '1'],
    FORCE_COLOR: [undefined, '', '0', '1'],
    CLICOLOR_FORCE: [undefined, '', '0', '1'],
    CLICOLOR: [undefined, '', '0', '1'],
    TERM: [undefined, 'xterm', 'dumb'],
  } as const;
  type Chosen = Readonly<Partial<Record<keyof typeof values, string>>>;

  /** The choices of the variables from here on. */
  function combinations([name, ...others]: readonly (keyof typeof values)[]): readonly Chosen[] {
    if (name === undefined) return [{}];
    const rest = combinations(others);
    return values[name].flatMap((value) =>
      rest.map((chosen) => (value === undefined ? chosen : { ...chosen, [name]: value })),
    );
  }
  const all = combinations(Object.keys(values) as (keyof typeof values)[]);
  const isColoured = (flag: ColorFlag, variables: Chosen, isTerminal: boolean) =>
    colorLevel({ flag, variables, isTerminal }) > 0;
  const differing = (flag: ColorFlag, variables: readonly Chosen[], expected: (isTerminal: boolean) => boolean) =>
    [true, false].flatMap((isTerminal) =>
      variables.filter((one) => isColoured(flag, one, isTerminal) !== expected(isTerminal)),
    );

  const without =
    (...names: (keyof typeof values)[]) =>
    (one: Chosen) =>
      names.every((name) => !one[name]);
  const unforced = ({ CLICOLOR_FORCE: forced }: Chosen) => !forced || forced === '0';

  test('there are as many as are tried', () => expect(all).toHaveLength(3 * 4 * 4 * 4 * 3));

  test('a flag is above all of them', () => {
    expect(differing('never', all, () => false)).toEqual([]);
    expect(differing('always', all, () => true)).toEqual([]);
  });

  test('NO_COLOR says no, whatever else is set', () => {
    expect(
      differing(
        'auto',
        all.filter(({ NO_COLOR: no }) => no === '1'),
        () => false,
      ),
    ).toEqual([]);
  });

  const heard = all.filter(without('NO_COLOR'));

  test('then FORCE_COLOR, yes or no, to a terminal or not', () => {
    expect(
      differing(
        'auto',
        heard.filter(({ FORCE_COLOR: force }) => force === '0'),
        () => false,
      ),
    ).toEqual([]);
    const forced = heard.filter(({ FORCE_COLOR: force }) => force === '' || force === '1');
    expect(differing('auto', forced, () => true)).toEqual([]);
  });

  const neither = heard.filter(({ FORCE_COLOR: force }) => force === undefined);

  test('then CLICOLOR_FORCE, against CLICOLOR=0 and a dumb terminal', () => {
    expect(
      differing(
        'auto',
        neither.filter((one) => !unforced(one)),
        () => true,
      ),
    ).toEqual([]);
  });

  test('then CLICOLOR=0 and TERM=dumb, and last the terminal', () => {
    const open = neither.filter(unforced);
    const isDull = ({ CLICOLOR: wanted, TERM: term }: Chosen) => wanted === '0' || term === 'dumb';
    expect(differing('auto', open.filter(isDull), () => false)).toEqual([]);
    expect(
      differing(
        'auto',
        open.filter((one) => !isDull(one)),
        (isTerminal) => isTerminal,
      ),
    ).toEqual([]);
  });

  test('the variable that decided is named, and says what was done', () => {
    for (const variables of all) {
      const decided = levelByVariable(variables);
      if (decided === null) continue;
      const name = decided.variable as keyof typeof values;
      expect(decided.level).toBe(colorLevel({ flag: 'auto', variables, isTerminal: decided.level === 0 }));
      const { [name]: given, ...others } = variables;
      expect(levelByVariable(others)?.variable).not.toBe(name);
      expect(given).toBeDefined();
    }
  });
});
