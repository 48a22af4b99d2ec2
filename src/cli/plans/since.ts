/** `dondoc status --since` over several plans. */
import { openPlan } from '../../open/open-plan.ts';
import { touchedPlans } from '../../open/touched-plans.ts';
import { visible } from '../../output/text/visible.ts';
import { plansWords } from '../../output/words/plans.ts';
import { gatheredSince } from '../../report/gathered-since.ts';
import { sinceAnswer } from '../../report/since.ts';
import { type Listing, refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { sinceRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { planAsked, revisionMeant } from '../opening.ts';
import { earlierView } from '../since/earlier-view.ts';
import { exitCode, refuseOthers } from '../since/show-since.ts';
import { refuseOtherForms } from './other-forms.ts';
import { overPlans } from './over-plans.ts';

/** Tells what changed since then in all of them. */
export async function run(invocation: Invocation, folders: readonly string[], given: string): Promise<number> {
  refuseOtherForms(invocation, folders, sinceRenderers);
  refuseOthers(invocation);
  const among = { day: await dayOfCommit(invocation, folders, given) };
  const gathered = gatheredSince();
  let code = 0;
  const over = await overPlans(invocation, folders, 'nothing', async (listing, asked, folder) => {
    const earlier = await earlierView(asked, listing, given, among);
    if ('unread' in earlier) return { ...earlier, revision: given };
    const answer = sinceAnswer(earlier, listing.view, listing.selection, listing.around);
    gathered.add(answer, folder);
    code = Math.max(code, exitCode(asked, earlier, listing, answer));
    return answer.totals.after;
  });
  if (over === null) return refused;
  await printAnswer(invocation, sinceRenderers, gathered.answer(over.summed));
  over.remark();
  await tellGone(invocation, folders, given, over.summed.asOf);
  return over.exitCode(code);
}

/** The day of the commit that is meant, as the first of the plans tells that it has; null where it has none. */
async function dayOfCommit(invocation: Invocation, folders: readonly string[], given: string) {
  for (const folder of folders) {
    const asked = await planAsked({ ...invocation, options: { ...invocation.options, plan: [folder] } });
    const found = await openPlan(invocation.env, asked, await revisionMeant(invocation, given));
    if (!('fault' in found)) return found.commit?.day ?? null;
    if (found.fault !== 'no-plan-at' && found.fault !== 'plan-elsewhere') return null;
  }
  return null;
}

/** Says on standard error which plans were there then and are no more, where git has the files of then. */
async function tellGone(
  invocation: Invocation,
  folders: readonly string[],
  given: string,
  asOf: Listing['view']['asOf'],
): Promise<void> {
  const { env, language } = invocation;
  const touched = await touchedPlans(env, folders, await revisionMeant(invocation, given, asOf));
  if ('fault' in touched) return;
  for (const folder of touched.gone)
    env.stderr.write(`dondoc: ${plansWords.gone[language](visible(folder), visible(given))}\n`);
}
