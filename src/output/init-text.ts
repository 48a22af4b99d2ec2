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
  /** Null where the plan was there already. */
  readonly planFile: string | null;
  /** The file that GitLab's own has to include; null where nothing is to be included. */
  readonly include: string | null;
  readonly hasHook: boolean;
}

/** The files, one a line. */
export function renderInit({ isDryRun, made, kept }: InitAnswer, language: Language): string {
  const keptLines = kept.length === 0 ? '' : list(initWords.kept[language], kept);
  return `${list(isDryRun ? initWords.wouldMake[language] : initWords.made[language], made)}${keptLines}`;
}

/** The next steps, numbered. */
export function renderNextSteps(answer: InitAnswer, language: Language): string {
  const folder = shellWord(visible(answer.planFolder));
  const steps = [
    ...(answer.planFile === null ? [] : [initWords.fillIn[language](visible(answer.planFile))]),
    `${initWords.check[language]} dondoc check --plan ${folder}`,
    ...answer.lacking.map(({ file, lines }) => initWords.add[language](visible(file), lines)),
    ...(answer.include === null ? [] : [initWords.include[language](answer.include)]),
    ...(answer.hasHook ? [`${initWords.hook[language]} git config core.hooksPath .githooks`] : []),
    `${initWords.track[language]} git add .`,
    `${initWords.commit[language]} git commit`,
  ];
  return `\n${initWords.next[language]}\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}

function list(heading: string, paths: readonly string[]): string {
  return `${heading}\n${paths.map((path) => `  ${visible(path)}\n`).join('')}`;
}
