/** A plan that was read, with what the commands ask about it: the day, the revision, where things stand. */
import { type Day, isDay } from '../calendar/day.ts';
import { dayInZone } from '../calendar/today.ts';
import type { Invocation } from '../cli/invocation.ts';
import { UsageError } from '../cli/usage-error.ts';
import { type FormatName, readerOf } from '../output/formats.ts';
import { type PlanFolder, planFiles } from '../plan/folder.ts';
import { type LoadedPlan, loadPlan } from '../plan/load.ts';
import { type Locate, locator } from '../report/locate.ts';
import { fileNamesFor } from './file-names.ts';

/** A plan with what the commands ask about it. */
export interface OpenedPlan extends LoadedPlan {
  /** The plan's folder: absolute. That of a commit need not be there in the working tree. */
  readonly folder: string;
  /** The commit that the plan was read from; null for the files on disk. */
  readonly commit: Commit | null;
  readonly today: Day;
  /** `--as-of`, else today. */
  readonly asOf: Day;
  /** Places as the form of the answer names them. */
  readonly locate: Locate;
  /** The same for another form of the answer. */
  readonly locateIn: (format: FormatName | null) => Locate;
}

/** A commit by its whole hash, and the day on which it was made, in the plan's time zone. */
export interface Commit {
  readonly hash: string;
  readonly day: Day;
}

/** Where a plan is read from. */
export interface PlanSource {
  readonly folder: string;
  readonly files: PlanFolder;
  readonly commit: { readonly hash: string; readonly committedAt: Date } | null;
  /** A file's name relative to the plan, as people see it. */
  readonly shown: (file: string) => string;
}

/** Reads the plan from there, whatever is wrong with it. */
export async function openFrom(invocation: Invocation, source: PlanSource): Promise<OpenedPlan> {
  const { asOf } = invocation.options;
  const day = asOf === undefined ? null : await typedDay(asOf);
  return openedAs(invocation, source, await loadPlan(source.files), day);
}

/** A plan that was read there, or that an edit would leave there. */
export function openedAs(
  { env, format }: Pick<Invocation, 'env' | 'format'>,
  { folder, commit, shown }: PlanSource,
  loaded: LoadedPlan,
  asOf: Day | null = null,
): OpenedPlan {
  const { timeZone } = loaded.plan.settings;
  const today = dayInZone(timeZone, env.now());
  const locateIn = (asked: FormatName | null) => locator(loaded.sources, fileNamesFor(asked, env, folder, shown));
  return {
    ...loaded,
    folder,
    commit: commit === null ? null : { hash: commit.hash, day: dayInZone(timeZone, commit.committedAt) },
    today,
    asOf: asOf ?? today,
    locate: locateIn(format),
    locateIn,
  };
}

/** The commit that the plan was read from or its files are at; asked of git only for programs, since a start of git costs. */
export async function revisionOf({ env, format }: Invocation, { commit, folder }: OpenedPlan): Promise<string | null> {
  if (commit !== null) return commit.hash;
  return readerOf(format) === 'program' ? await env.git.revisionOf(folder, planFiles) : null;
}

/** The day typed; the reader of the forms that people type is loaded only for those. */
async function typedDay(given: string): Promise<Day> {
  if (isDay(given)) return given;
  const { readTypedDay } = await import('../calendar/typed-day.ts');
  const day = readTypedDay(given);
  if (day === null) throw new UsageError({ fault: 'not-a-day', option: '--as-of', given });
  return day;
}
