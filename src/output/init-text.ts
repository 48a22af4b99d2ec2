/** What `dondoc init` made, and what to do next. */
import { shellWord } from './text/shell-word.ts';
import { visible } from './text/visible.ts';
import { initWords } from './words/init.ts';
import type { Language } from './words/language.ts';

/** A new plan as it was made; paths as people see them. */
export interface InitAnswer {
  readonly isDryRun: boolean;
  readonly made: readonly string[];
  /** Files that were there before and serve as well. */
  readonly kept: readonly string[];
  /** What some of these still lack. */
  readonly lacking: readonly { readonly file: string; readonly lines: readonly string[] }[];
  readonly planFolder: string;
  readonly planFile: string;
  /** The file that GitLab's own has to include; null where nothing is to be included. */
  readonly include: string | null;
  readonly hasHook: boolean;
}

/** The files, one a line. */
export function renderInit({ isDryRun, made, kept }: InitAnswer, language: Language): string {
  const words = initWords[language];
  const keptLines = kept.length === 0 ? '' : list(words.kept, kept);
  return `${list(isDryRun ? words.wouldMake : words.made, made)}${keptLines}`;
}

/** The next steps, numbered. */
export function renderNextSteps(answer: InitAnswer, language: Language): string {
  const words = initWords[language];
  const folder = shellWord(visible(answer.planFolder));
  const steps = [
    words.fillIn(visible(answer.planFile)),
    `${words.check} dondoc check --plan ${folder}`,
    ...answer.lacking.map(({ file, lines }) => words.add(visible(file), lines)),
    ...(answer.include === null ? [] : [words.include(answer.include)]),
    ...(answer.hasHook ? [`${words.hook} git config core.hooksPath .githooks`] : []),
    `${words.commit} git add . && git commit`,
  ];
  return `\n${words.next}\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}

function list(heading: string, paths: readonly string[]): string {
  return `${heading}\n${paths.map((path) => `  ${visible(path)}\n`).join('')}`;
}
