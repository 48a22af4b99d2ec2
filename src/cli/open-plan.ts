/** Opens the plan that a command is about: finds it, reads it, and refuses to answer from half of it. */
import { type Day, isDay } from '../calendar/day.ts';
import { dayInZone } from '../calendar/today.ts';
import { type LoadedPlan, loadPlan } from '../plan/load.ts';
import { type Locate, locator } from '../report/locate.ts';
import { diskPlan } from './disk-plan.ts';
import { findPlan, shownPath } from './find-plan.ts';
import type { Invocation } from './invocation.ts';
import { UsageError } from './usage-error.ts';

/** A plan with what the commands ask about it. */
export interface OpenedPlan extends LoadedPlan {
  /** The plan's folder: absolute, and as people see it. */
  readonly folder: string;
  readonly today: Day;
  /** `--as-of`, else today. */
  readonly asOf: Day;
  readonly locate: Locate;
}

/** Reads the plan, whatever is wrong with it. */
export async function openPlan({ env, options }: Invocation): Promise<OpenedPlan> {
  const folder = findPlan(env, options.plan);
  const asOfDay = options.asOf === undefined ? null : await typedDay(options.asOf);
  const loaded = await loadPlan(diskPlan(env, folder));
  const today = dayInZone(loaded.plan.settings.timeZone, env.now());
  const locate = locator(loaded.sources, (file) => shownPath(env, env.path.join(folder, file)));
  return { ...loaded, folder, today, asOf: asOfDay ?? today, locate };
}

/** The day typed; the reader of the forms that people type is loaded only for those. */
async function typedDay(given: string): Promise<Day> {
  if (isDay(given)) return given;
  const { readTypedDay } = await import('../calendar/typed-day.ts');
  const day = readTypedDay(given);
  if (day === null) throw new UsageError({ fault: 'not-a-day', option: '--as-of', given });
  return day;
}
