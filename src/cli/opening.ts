/** The plan that a command line means, opened; or the usage error where there is none. */
import { type Day, isDay } from '../calendar/day.ts';
import { findPlan } from '../open/find-plan.ts';
import type { OpenFault } from '../open/open-fault.ts';
import { openPlan } from '../open/open-plan.ts';
import { type OpenedPlan, type PlanAsked, revisionOf } from '../open/opened-plan.ts';
import { readerOf } from '../output/formats.ts';
import type { Invocation } from './invocation.ts';
import { type Misuse, UsageError } from './usage-error.ts';

/** The plan on disk, or as it was at `--at`. */
export async function openedPlan(invocation: Invocation): Promise<OpenedPlan> {
  const { env, options } = invocation;
  return known(await openPlan(env, await planAsked(invocation), options.at ?? null));
}

/** The plan as it was at the revision. */
export async function openedPlanAt(invocation: Invocation, revision: string): Promise<OpenedPlan> {
  return known(await openPlan(invocation.env, await planAsked(invocation), revision));
}

/** The absolute path of the plan's folder. */
export function planFolder({ env, options }: Pick<Invocation, 'env' | 'options'>): string {
  return known(findPlan(env, options.plan ?? null));
}

/** Which plan is meant, as of which day, and for which form of the answer. */
export async function planAsked({ options, format }: Invocation): Promise<PlanAsked> {
  const { plan = null, asOf } = options;
  return { plan, asOf: asOf === undefined ? null : await typedDay(asOf), format };
}

/** What was found; a usage error for a fault. */
export function known<Found>(found: Found | OpenFault): Found {
  if (isFault(found)) throw new UsageError(misuseOf(found));
  return found;
}

/** The commit that the plan was read from or its files are at; asked of git only for programs, since a start of git costs. */
export async function revisionFor({ env, format }: Invocation, opened: OpenedPlan): Promise<string | null> {
  return opened.commit !== null || readerOf(format) === 'program' ? await revisionOf(env, opened) : null;
}

function isFault(found: unknown): found is OpenFault {
  return typeof found === 'object' && found !== null && 'fault' in found;
}

function misuseOf(fault: OpenFault): Misuse {
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

/** The day typed; the reader of the forms that people type is loaded only for those. */
async function typedDay(given: string): Promise<Day> {
  if (isDay(given)) return given;
  const { readTypedDay } = await import('../calendar/typed-day.ts');
  const day = readTypedDay(given);
  if (day === null) throw new UsageError({ fault: 'not-a-day', option: '--as-of', given });
  return day;
}
