/** `dondoc` alone: a short page of what to do next. */
import type { Environment } from '../env/environment.ts';
import { findPlan, shownPath } from '../open/find-plan.ts';
import { visible } from '../output/text/visible.ts';
import type { Language } from '../output/words/language.ts';
import { welcomeText } from './words/welcome.ts';

/** The page, with the plan that the commands would work on from here. */
export function welcome(env: Environment, language: Language): string {
  const folder = findPlan(env, null);
  return welcomeText(language, typeof folder === 'string' ? visible(shownPath(env, folder)) : null);
}
