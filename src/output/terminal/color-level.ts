/**
 * Whether to colour, decided in one place: the flag (or what the user has settled), then NO_COLOR, FORCE_COLOR,
 * CLICOLOR_FORCE, CLICOLOR=0, TERM=dumb, then the terminal.
 */

/** 0 none, 1 the 16 colours, 2 the 256, 3 all. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** What `--color` says. */
export type ColorFlag = 'auto' | 'always' | 'never';

/** What decides about colour. */
export interface ColorQuestion {
  readonly flag: ColorFlag;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Whether the stream that is written to is a terminal. */
  readonly isTerminal: boolean;
}

/**
 * The level for a stream. NO_COLOR counts when it is not empty (no-color.org); FORCE_COLOR as Node reads it; CLICOLOR_FORCE
 * when it is neither empty nor 0, and CLICOLOR when it is 0 (bixense.com/clicolors).
 */
export function colorLevel({ flag, variables, isTerminal }: ColorQuestion): ColorLevel {
  if (flag === 'never') return 0;
  if (flag === 'always') return forcedLevel(variables.FORCE_COLOR) || depthOf(variables);
  if (variables.NO_COLOR !== undefined && variables.NO_COLOR !== '') return 0;
  if (variables.FORCE_COLOR !== undefined) return forcedLevel(variables.FORCE_COLOR);
  const { CLICOLOR_FORCE: forced = '', CLICOLOR: wanted } = variables;
  if (forced !== '' && forced !== '0') return depthOf(variables);
  if (wanted === '0' || variables.TERM === 'dumb') return 0;
  return isTerminal ? depthOf(variables) : 0;
}

function forcedLevel(value: string | undefined): ColorLevel {
  switch (value) {
    case '':
    case 'true':
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    default:
      return 0;
  }
}

function depthOf({ COLORTERM: colors, TERM: term }: ColorQuestion['variables']): ColorLevel {
  if (colors === 'truecolor' || colors === '24bit') return 3;
  return term?.includes('256color') ? 2 : 1;
}
