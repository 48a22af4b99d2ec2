/** The plan of `--since`: as git had it then, judged on its day; where git does not have it, today's files judged on that day. */
import type { Day } from '../../calendar/day.ts';
import { pairTasks } from '../../compare/task-pairs.ts';
import { shownPath } from '../../open/find-plan.ts';
import type { OpenFault } from '../../open/open-fault.ts';
import { openPlanAt } from '../../open/open-plan-at.ts';
import type { OpenedPlan } from '../../open/opened-plan.ts';
import { isSamePlan } from '../../open/same-plan.ts';
import type { EarlierView } from '../../report/since.ts';
import type { EarlierAnswer, NoFilesOfThen } from '../../report/since-answer.ts';
import { look } from '../../view/look.ts';
import { type Listing, linesIn } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import { misuseOf, planAsked, revisionMeant } from '../opening.ts';
import { timeTyped, withinDays } from '../option-values.ts';
import { UsageError } from '../usage-error.ts';

const option = '--since';

/** What is known of the commit where several plans are asked for. */
export interface AmongPlans {
  /** The commit, and the day on which it is asked for, as one of the plans tells; null where it has none of them. */
  readonly earlier: Pick<OpenedPlan, 'commit' | 'today'> | null;
  /** Whether the commit that `earlier` tells of has the files of this plan as they are now. */
  readonly isUnchanged: (now: OpenedPlan) => boolean;
}

/** The earlier view; the plan of then, where it cannot be read. A usage error for no such day. */
export async function earlierView(
  invocation: Invocation,
  now: Listing,
  given: string,
  among: AmongPlans | null = null,
): Promise<EarlierView | { readonly unread: OpenedPlan }> {
  const { opened, told } = await openedThen(invocation, now.opened, given, among);
  if (told.day > now.view.asOf) throw new UsageError({ fault: 'not-earlier', option, given, asOf: now.view.asOf });
  if (!opened.complete) return { unread: opened };
  const isSame = opened === now.opened;
  return {
    view: look(opened.plan, told.day, withinDays(invocation.options.within)),
    told,
    renamed: isSame ? new Map() : pairTasks(opened.plan, now.opened.plan).renamed,
    locate: linesIn(opened),
  };
}

interface Then {
  readonly opened: OpenedPlan;
  readonly told: EarlierAnswer;
}

async function openedThen(
  invocation: Invocation,
  now: OpenedPlan,
  given: string,
  among: AmongPlans | null,
): Promise<Then> {
  if (among?.earlier && among.isUnchanged(now)) return { opened: now, told: committed(among.earlier, given) };
  const found = await planThen(invocation, now, given, among);
  if (!('fault' in found)) return { opened: found, told: committed(found, given) };
  // A year may be the beginning of a commit's hash: it is no day here, with git or without.
  if (/^\d{4}$/.test(given)) throw new UsageError(misuseOf({ fault: 'unknown-revision', given, nearest: null }));
  // One that the revision does not have is judged on the revision's day.
  const day = (await dayTyped(given, now.asOf)) ?? among?.earlier?.commit?.day ?? null;
  const missing = noFilesOfThen.find((one) => one === found.fault);
  if (day === null || missing === undefined) throw new UsageError(misuseOf(found));
  return { opened: now, told: { name: day, day, commit: null, missing } };
}

/** The plan as git had it; among several only what is the same plan. */
async function planThen(
  invocation: Invocation,
  now: OpenedPlan,
  given: string,
  among: AmongPlans | null,
): Promise<OpenedPlan | OpenFault> {
  const { env } = invocation;
  const revision = await revisionMeant(invocation, given, now.asOf);
  const found = await openPlanAt(env, { ...(await planAsked(invocation)), earlier: now }, revision);
  if (among === null) return found;
  const isOther = 'fault' in found ? found.fault === 'plan-elsewhere' : !isSamePlan(env, found, now);
  return isOther ? { fault: 'no-plan-at', given, folder: shownPath(env, now.folder) } : found;
}

/** Where a day was typed, it is judged on that day and not on that of its last commit. */
function committed({ commit, today }: Pick<OpenedPlan, 'commit' | 'today'>, given: string): EarlierAnswer {
  const { hash = null, until = null, day = today } = commit ?? {};
  return { name: until ?? given, day: until ?? day, commit: hash, missing: null };
}

/** The last day of what was typed, *yesterday* being that before the day asked for; null for a name of git. */
async function dayTyped(given: string, asOf: Day): Promise<Day | null> {
  const time = await timeTyped(given);
  return time === null ? null : time(asOf).last;
}

/** What a shallow clone or a broken repository lacks may be had, and is not passed over. */
const noFilesOfThen: readonly NoFilesOfThen[] = [
  'git-missing',
  'not-a-repository',
  'untrusted-repository',
  'no-work-tree',
  'no-commits',
  'before-first-commit',
  'no-plan-at',
];
