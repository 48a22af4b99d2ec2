/** The plan that a command line means, opened; or the usage error where there is none. */
import type { Day } from '../calendar/day.ts';
import { dayInZone, usualZone } from '../calendar/today.ts';
import { findPlan } from '../open/find-plan.ts';
import type { OpenFault } from '../open/open-fault.ts';
import { openPlan } from '../open/open-plan.ts';
import { type OpenedPlan, type PlanAsked, revisionOf } from '../open/opened-plan.ts';
import { formats } from '../output/formats.ts';
import type { Invocation } from './invocation.ts';
import { timeTyped } from './option-values.ts';
import { type Misuse, UsageError } from './usage-error.ts';

/** The plan on disk, or as it was at `--at`. */
export async function openedPlan(
  invocation: Invocation,
  reading: Pick<PlanAsked, 'withLedger'> = {},
): Promise<OpenedPlan> {
  const { env, options } = invocation;
  const revision = options.at === undefined ? null : await revisionMeant(invocation, options.at);
  return known(await openPlan(env, { ...(await planAsked(invocation)), ...reading }, revision));
}

/**
 * Two versions of the plan, the later as it is on disk where no revision is given. That one is read first, since the other
 * has most of it; where neither can be had, the usage error tells of the earlier.
 */
export async function openedVersions(
  invocation: Invocation,
  [before, after]: readonly [before: string, after: string | null],
): Promise<readonly [before: OpenedPlan, after: OpenedPlan]> {
  const asked = await planAsked(invocation);
  const revision = await revisionMeant(invocation, before);
  const is = await openPlan(invocation.env, asked, after === null ? null : await revisionMeant(invocation, after));
  const was = await openPlan(invocation.env, { ...asked, ...('fault' in is ? {} : { earlier: is }) }, revision);
  return [known(was), known(is)];
}

/**
 * The same, `earlier` having been read before, which has most of it; null where the revision has no such plan: for one of
 * these reasons.
 */
export async function openedIfThere(
  invocation: Invocation,
  revision: string,
  earlier: OpenedPlan,
  reasons: readonly OpenFault['fault'][] = ['no-plan-at'],
): Promise<OpenedPlan | null> {
  const meant = await revisionMeant(invocation, revision);
  const found = await openPlan(invocation.env, { ...(await planAsked(invocation)), earlier }, meant);
  return 'fault' in found && reasons.includes(found.fault) ? null : known(found);
}

/** The absolute path of the plan's folder. */
export function planFolder({ env, options }: Pick<Invocation, 'env' | 'options'>): string {
  return known(findPlan(env, options.plan?.[0] ?? null));
}

/** Which plan is meant, as of which day, and for which form of the answer. */
export async function planAsked({ options, format }: Invocation): Promise<PlanAsked> {
  const { plan, asOf } = options;
  return { plan: plan?.[0] ?? null, asOf: asOf === undefined ? null : await dayTyped(asOf), format };
}

/** The day asked for, where no plan was read that would say its own zone. */
export async function dayAsked(invocation: Invocation): Promise<Day> {
  const { asOf } = await planAsked(invocation);
  const today = dayInZone(usualZone, invocation.env.now());
  return asOf?.(today) ?? today;
}

/** What was found; a usage error for a fault. */
export function known<Found>(found: Found | OpenFault): Found {
  if (isFault(found)) throw new UsageError(misuseOf(found));
  return found;
}

/** The commit that the plan was read from or its files are at; asked of git only for programs, since a start of git costs. */
export async function revisionFor({ env, format }: Invocation, opened: OpenedPlan): Promise<string | null> {
  const isTold = opened.commit !== null || (format !== null && formats[format].readBy === 'program');
  return isTold && (format === null || formats[format].isHeadless !== true) ? await revisionOf(env, opened) : null;
}

function isFault(found: unknown): found is OpenFault {
  return typeof found === 'object' && found !== null && 'fault' in found;
}

/** What is wrong with the command line where there is no such plan. */
export function misuseOf(fault: OpenFault): Misuse {
  switch (fault.fault) {
    case 'no-plan':
    case 'no-plan-in':
      return fault;
    case 'not-a-day':
      return { ...fault, option: null };
    default:
      return { fault: 'no-revision', trouble: fault };
  }
}

/**
 * A revision as git or a day names it: of a phrase (`hôm qua`, `quý I năm 2021`) the day, as said on that day, else today;
 * no name in git has a blank in it.
 */
export async function revisionMeant(
  { env }: Pick<Invocation, 'env'>,
  given: string,
  saidOn: Day = dayInZone(usualZone, env.now()),
): Promise<string> {
  const time = /\s/.test(given.trim()) ? await timeTyped(given) : null;
  return time === null ? given : time(saidOn).last;
}

/** The day typed, or the last one of the period typed. */
async function dayTyped(given: string): Promise<(today: Day) => Day> {
  const time = await timeTyped(given);
  if (time === null) throw new UsageError({ fault: 'not-a-day', option: '--as-of', given });
  return (today) => time(today).last;
}
