/** The page that a command prints on: language, colours and room, from the flags and the terminal. */
import { colorLevel } from '../../output/terminal/color-level.ts';
import { defaultWidth, type Page } from '../../output/terminal/page.ts';
import { paintFor, plainPaint } from '../../output/terminal/paint.ts';
import type { Language } from '../../output/words/language.ts';
import type { Invocation } from '../invocation.ts';
import { colorFlag } from '../option-values.ts';

/** Narrower than this no table can be read; the terminal wraps then. */
const narrowest = 40;

/** The page for standard output. */
export async function pageFor({
  env,
  language,
  options,
}: Pick<Invocation, 'env' | 'language' | 'options'>): Promise<Page> {
  const { stdout, variables } = env;
  const level = colorLevel({ flag: colorFlag(options), variables, isTerminal: stdout.isTerminal });
  const columns = stdout.columns ?? numberOr(variables['COLUMNS'], defaultWidth);
  const width = Math.max(narrowest, columns);
  return {
    language,
    paint: await paintFor(level),
    width,
    textWidth: stdout.isTerminal ? width : Number.POSITIVE_INFINITY,
    bars: !stdout.isTerminal ? null : isUtf8(variables) ? 'blocks' : 'ascii',
  };
}

/** Whether the terminal reads UTF-8, by the variables of POSIX: the first that says something holds. */
function isUtf8(variables: Readonly<Record<string, string | undefined>>): boolean {
  const locale = variables['LC_ALL'] || variables['LC_CTYPE'] || variables['LANG'] || '';
  return /utf-?8/i.test(locale);
}

/** The page of a file. */
export function filePage(language: Language): Page {
  return { language, paint: plainPaint, width: defaultWidth, textWidth: Number.POSITIVE_INFINITY };
}

function numberOr(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : otherwise;
}
