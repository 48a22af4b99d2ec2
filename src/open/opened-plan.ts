/** A plan that was read, with what the commands ask about it: the day, the revision, where things stand. */
import type { Day } from '../calendar/day.ts';
import { dayInZone } from '../calendar/today.ts';
import type { FormatName } from '../output/formats.ts';
import { type PlanFolder, planFiles, sharedRegisters } from '../plan/folder.ts';
import { type LoadedPlan, type Loading, loadPlan } from '../plan/load.ts';
import { type Locate, locator } from '../report/locate.ts';
import { fileNamesFor } from './file-names.ts';
import type { World } from './world.ts';

/** Which plan is meant, and what it is opened for. */
export interface PlanAsked {
  /** The folder, the one that holds it, or its plan.yaml; null for the plan around the current folder. */
  readonly plan: string | null;
  /** The day as of which it is looked at, by what day it is; null for today. */
  readonly asOf: ((today: Day) => Day) | null;
  /** The form of the answer, which decides how files are named; null for people. */
  readonly format: FormatName | null;
  /** Whether it is asked what was sent, too. */
  readonly withLedger?: boolean;
  /** Another version of the plan, which was read before: what is the same in both is not read again. */
  readonly earlier?: Pick<LoadedPlan, 'readings'>;
}

/** A plan with what the commands ask about it. */
export interface OpenedPlan extends LoadedPlan {
  /** The plan's folder: absolute. That of a commit need not be there in the working tree. */
  readonly folder: string;
  /** The commit that the plan was read from; null for the files on disk. */
  readonly commit: Commit | null;
  readonly today: Day;
  /** The day asked for, else today. */
  readonly asOf: Day;
  /** Places as the form of the answer names them. */
  readonly locate: Locate;
  /** The same for another form of the answer. */
  readonly locateIn: (format: FormatName | null) => Locate;
  /** The files of the folder, those too that are no part of the plan, as they are where it was read from. */
  readonly beside: Pick<PlanFolder, 'list' | 'read'>;
}

/** A commit by its whole hash, and the day on which it was made, in the plan's time zone. */
interface Commit {
  readonly hash: string;
  readonly day: Day;
  /** The day at whose end it was asked for; null where it was meant by a name. */
  readonly until: Day | null;
}

/** Where a plan is read from. */
export interface PlanSource {
  readonly folder: string;
  readonly files: PlanFolder;
  readonly commit: (Omit<Commit, 'day'> & { readonly committedAt: Date }) | null;
  /** A file's name relative to the plan, as people see it. */
  readonly shown: (file: string) => string;
}

/** Reads the plan from there, whatever is wrong with it. */
export async function openFrom(world: World, asked: PlanAsked, source: PlanSource): Promise<OpenedPlan> {
  return openedAs(world, asked, source, await loadPlan(source.files, loadingOf(asked)));
}

function loadingOf({ withLedger = false, earlier }: PlanAsked): Loading {
  return { withLedger, ...(earlier === undefined ? {} : { earlier: earlier.readings }) };
}

/** A plan that was read there, or that an edit would leave there. */
export function openedAs(
  world: World,
  { asOf, format }: PlanAsked,
  { folder, files, commit, shown }: PlanSource,
  loaded: LoadedPlan,
): OpenedPlan {
  const { timeZone } = loaded.plan.settings;
  const today = dayInZone(timeZone, world.now());
  const locateIn = (asked: FormatName | null) => locator(loaded.sources, fileNamesFor(asked, world, folder, shown));
  return {
    ...loaded,
    folder,
    commit:
      commit === null ? null : { hash: commit.hash, day: dayInZone(timeZone, commit.committedAt), until: commit.until },
    today,
    asOf: asOf?.(today) ?? today,
    locate: locateIn(format),
    locateIn,
    beside: files,
  };
}

/** The commit that the plan was read from, or that its files on disk are at; null outside of git. */
export async function revisionOf(
  { git }: Pick<World, 'git'>,
  { commit, folder, sources }: Pick<OpenedPlan, 'commit' | 'folder' | 'sources'>,
): Promise<string | null> {
  const further = sharedRegisters.filter((name) => sources.has(name));
  return commit === null ? await git.revisionOf(folder, { ...planFiles, further }) : commit.hash;
}
