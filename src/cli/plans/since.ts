/** `dondoc status --since` over several plans. */
import { usualZone } from '../../calendar/today.ts';
import { repositoryTop } from '../../open/file-names.ts';
import { openPlan } from '../../open/open-plan.ts';
import { mayDiffer, touchedPlans } from '../../open/touched-plans.ts';
import { gatheredSince } from '../../report/gathered-since.ts';
import { sinceAnswer } from '../../report/since.ts';
import { refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { sinceRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { dayAsked, planAsked, revisionMeant } from '../opening.ts';
import { type AmongPlans, earlierView } from '../since/earlier-view.ts';
import { exitCode, refuseOthers } from '../since/show-since.ts';
import { refuseOtherForms } from './one-plan-only.ts';
import { overPlans } from './over-plans.ts';
import { tellGone } from './touched-since.ts';

/** Tells what changed since then in all of them. */
export async function run(invocation: Invocation, folders: readonly string[], given: string): Promise<number> {
  refuseOtherForms(invocation, folders, sinceRenderers);
  refuseOthers(invocation);
  const { env } = invocation;
  const revision = await revisionMeant(invocation, given, await dayAsked(invocation));
  const touched = await touchedPlans(env, folders, revision);
  const among = await amongPlans(invocation, folders, revision, touched);
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
  code = over.end(code);
  // Where git does not have the files of then nobody knows which plans there were.
  if (!('fault' in touched)) tellGone(invocation, touched, given);
  return code;
}

type Touched = Awaited<ReturnType<typeof touchedPlans>>;

/** Of the plans whose files are those of then only the first is read twice, since all have the day of one commit. */
async function amongPlans(
  invocation: Invocation,
  folders: readonly string[],
  revision: string,
  touched: Touched,
): Promise<AmongPlans> {
  const { env } = invocation;
  const found = await firstThen(invocation, folders, revision);
  if (found === null || 'fault' in touched) return { earlier: found, isUnchanged: () => false };
  const differs = mayDiffer(touched);
  const top = repositoryTop(env, found.folder);
  const isUsual = found.plan.settings.timeZone === usualZone;
  return {
    earlier: { commit: found.commit, today: found.today },
    isUnchanged: (now) => isUsual && !differs(now) && repositoryTop(env, now.folder) === top,
  };
}

/** The first of the plans that the revision has; null where it has none. */
async function firstThen(invocation: Invocation, folders: readonly string[], revision: string) {
  const { env, options } = invocation;
  for (const folder of folders) {
    const asked = await planAsked({ ...invocation, options: { ...options, plan: [folder] } });
    const found = await openPlan(env, asked, revision);
    if (!('fault' in found)) return found;
    if (found.fault !== 'no-plan-at' && found.fault !== 'plan-elsewhere') return null;
  }
  return null;
}
