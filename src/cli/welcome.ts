/** `dondoc` alone: what the plan here asks for today, and the commands that answer it. Reads only. */

import { shownPath } from '../open/find-plan.ts';
import { openPlan } from '../open/open-plan.ts';
import { planState } from '../report/plan-state.ts';
import { look } from '../view/look.ts';
import { pageFor } from './answer/page.ts';
import type { Invocation } from './invocation.ts';
import { type Found, welcomeText } from './words/welcome.ts';

type Asking = Pick<Invocation, 'env' | 'language' | 'options'>;

/** The page, with the plan that the commands would work on from here; where it is to be short, that alone. */
export async function welcome(invocation: Asking): Promise<string> {
  return welcomeText(await found(invocation), await pageFor(invocation), invocation.options.quiet === true);
}

async function found({ env, options }: Asking): Promise<Found> {
  const asked = options.plan?.[0] ?? null;
  const opened = await openPlan(env, { plan: asked, asOf: null, format: null }, null);
  if ('fault' in opened) return { asked, plan: null };
  const state = planState(opened, () => look(opened.plan, opened.today));
  return { asked, plan: { folder: shownPath(env, opened.folder), today: opened.today, state } };
}
