/** The answer of `check` as text in the form asked for; what a form needs is loaded only for it. */
import type { Paint } from '../output/terminal/paint.ts';
import type { Language } from '../output/words/language.ts';
import type { CheckAnswer } from '../report/check-answer.ts';

/** How to say it. */
export interface Manner {
  readonly language: Language;
  /** Without the summary, where that is for people. */
  readonly quiet: boolean;
  /** Asked only for a text for people. */
  readonly paint: () => Promise<Paint>;
}

/** The whole answer in the format, one of those of the command. */
export async function renderCheck(format: string, answer: CheckAnswer, manner: Manner): Promise<string> {
  const { language } = manner;
  switch (format) {
    case 'json':
      return (await import('../output/check/json.ts')).checkJson(answer, language);
    case 'github':
      return (await import('../output/check/github.ts')).checkGithub(answer, language);
    case 'gitlab':
      return (await import('../output/check/gitlab.ts')).checkGitlab(answer, language);
    case 'sarif':
      return (await import('../output/check/sarif.ts')).checkSarif(answer, language);
    case 'junit':
      return (await import('../output/check/junit.ts')).checkJunit(answer, language);
    default: {
      const { renderCheckText, renderFindings } = await import('../output/check/text.ts');
      const options = { language, paint: await manner.paint() };
      return manner.quiet ? renderFindings(answer.findings, options) : renderCheckText(answer, options);
    }
  }
}
