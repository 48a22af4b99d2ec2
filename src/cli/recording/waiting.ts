/** How many facts the files hold that git does not have yet. */
import { openPlan } from '../../open/open-plan.ts';
import { recordingWords } from '../../output/words/recording.ts';
import type { Plan } from '../../plan/model.ts';
import type { Invocation } from '../invocation.ts';
import { planAsked } from '../opening.ts';
import { say } from '../say.ts';

/** Says it on standard error of the plans in these folders (absolute); nothing where none wait, or where git cannot be asked. */
export async function showWaiting(invocation: Invocation, folders: readonly string[]): Promise<void> {
  if (invocation.options.quiet === true) return;
  let waiting = 0;
  for (const folder of folders) waiting += await waitingIn(invocation, folder);
  if (waiting > 0) say(invocation, recordingWords.waiting[invocation.language](waiting));
}

async function waitingIn(invocation: Invocation, plan: string): Promise<number> {
  const { env } = invocation;
  const asked = { ...(await planAsked(invocation)), plan, format: null };
  const there = await openPlan(env, asked, 'HEAD');
  if ('fault' in there) return 0;
  const here = await openPlan(env, { ...asked, earlier: there }, null);
  return 'fault' in here ? 0 : missingIn(factsOf(there.plan), factsOf(here.plan));
}

/** Each report, amendment, request and event that occurred, as it is written. */
function factsOf({ progress, amendments, requests, tasks }: Plan): readonly string[] {
  return [
    ...progress.flatMap(({ task, reports }) => reports.map(({ origin }) => JSON.stringify([task, origin.written]))),
    ...[...amendments, ...requests].map(({ origin }) => JSON.stringify(origin.written)),
    ...tasks.flatMap(({ id, due }) =>
      due?.kind === 'event' && due.occurred !== null ? [`${id} ${due.occurred}`] : [],
    ),
  ];
}

/** How many of the later ones the earlier do not have, each as often as it stands there. */
function missingIn(earlier: readonly string[], later: readonly string[]): number {
  const left = new Map<string, number>();
  for (const fact of earlier) left.set(fact, (left.get(fact) ?? 0) + 1);
  return later.filter((fact) => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count <= 0;
  }).length;
}
