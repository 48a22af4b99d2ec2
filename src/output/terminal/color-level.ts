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

type Variables = ColorQuestion['variables'];

/** The level for a stream. */
export function colorLevel({ flag, variables, isTerminal }: ColorQuestion): ColorLevel {
  if (flag === 'never') return 0;
  if (flag === 'always') return forcedLevel(variables.FORCE_COLOR) || depthOf(variables);
  return levelByVariable(variables)?.level ?? (isTerminal ? depthOf(variables) : 0);
}

/** The variable that decides about colour where no flag and no setting does, with what it says; null where the terminal decides. */
export function levelByVariable(
  variables: Variables,
): { readonly variable: string; readonly level: ColorLevel } | null {
  for (const [variable, says] of Object.entries(deciding)) {
    const level = says(variables[variable], variables);
    if (level !== null) return { variable, level };
  }
  return null;
}

/**
 * The first that says something is heard. NO_COLOR counts when it is not empty (no-color.org); FORCE_COLOR as Node reads it;
 * CLICOLOR_FORCE when it is neither empty nor 0, and CLICOLOR when it is 0 (bixense.com/clicolors).
 */
const deciding: Readonly<Record<string, (value: string | undefined, all: Variables) => ColorLevel | null>> = {
  NO_COLOR: (value = '') => (value === '' ? null : 0),
  FORCE_COLOR: (value) => (value === undefined ? null : forcedLevel(value)),
  CLICOLOR_FORCE: (value = '', all) => (value === '' || value === '0' ? null : depthOf(all)),
  CLICOLOR: (value) => (value === '0' ? 0 : null),
  TERM: (value) => (value === 'dumb' ? 0 : null),
};

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
