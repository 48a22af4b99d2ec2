/** `dondoc` alone: a short page of what to do next. */
import type { Environment } from '../env/environment.ts';
import { findPlan, shownPath } from '../open/find-plan.ts';
import { visible } from '../output/text/visible.ts';
import type { Language } from '../output/words/language.ts';
import { UsageError } from './usage-error.ts';
import { welcomeText } from './words/welcome.ts';

/** The page, with the plan that the commands would work on from here. */
export function welcome(env: Environment, language: Language): string {
  return welcomeText(language, planHere(env));
}

function planHere(env: Environment): string | null {
  try {
    return visible(shownPath(env, findPlan(env, undefined)));
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}
