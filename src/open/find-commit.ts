/** The commit that a person means by `--at` and the like: a day, or any name that git knows. */
import { type Day, isDay } from '../calendar/day.ts';
import { periodNamed } from '../calendar/period.ts';
import { dayInZone } from '../calendar/today.ts';
import type { Repository, RevisionFault } from '../env/repository.ts';
import type { OpenFault, RevisionTrouble } from './open-fault.ts';

/** A revision as somebody gave it. */
interface RevisionGiven {
  readonly given: string;
  /** The plan's time zone, in which days begin and end. */
  readonly zone: string;
}

/** A revision with the commit that it means. */
export interface CommitMeant extends RevisionGiven {
  readonly hash: string;
  /** The day at whose end it was the last one; null where it was meant by a name. */
  readonly until: Day | null;
}

/**
 * The commit: the last one of the day on the current branch where a day is given (`2021-03-31`, `31/03/2021`), else the
 * one that git knows by the name; the last one of a period (`2021-Q1`, `2021-03`) that is no name in git. A branch that
 * is called like a day is `heads/2021-03-31`.
 */
export async function commitMeant(repository: Repository, revision: RevisionGiven): Promise<CommitMeant | OpenFault> {
  const { given, zone } = revision;
  const day = await dayMeant(given);
  if (day !== null && typeof day !== 'string') return day;
  let commit = day === null ? await repository.commitNamed(given) : await commitOf(repository, day, zone);
  const period = typeof commit === 'string' || day !== null ? null : lastDayOfPeriod(given);
  if (period !== null) commit = await commitOf(repository, period, zone);
  if (typeof commit === 'string') return { ...revision, hash: commit, until: day ?? period };
  return await revisionTrouble(repository, commit, revision);
}

/** Why a revision cannot be had, with what is known of it. */
export async function revisionTrouble(
  repository: Repository,
  fault: RevisionFault,
  { given, zone }: RevisionGiven,
): Promise<RevisionTrouble> {
  switch (fault.fault) {
    case 'unknown-revision': {
      const { nearestOf } = await import('../diagnostics/nearest.ts');
      return { ...fault, given, nearest: nearestOf(given, await repository.refNames()) };
    }
    case 'before-first-commit':
      return { ...fault, given, first: dayInZone(zone, fault.first) };
    case 'shallow-history':
      return { ...fault, given, oldest: dayInZone(zone, fault.oldest) };
    case 'git-failed':
      return { ...fault, folder: repository.top };
    case 'no-commits':
      return fault;
    case 'ambiguous-revision':
    case 'partial-clone':
      return { ...fault, given };
  }
}

async function commitOf(repository: Repository, day: Day, zone: string): Promise<string | RevisionFault> {
  const { lastSecondOf } = await import('../calendar/day-end.ts');
  return await repository.commitUntil(lastSecondOf(day, zone));
}

/** The last day of a period; a year alone is none here, since it may be the beginning of a hash. */
function lastDayOfPeriod(given: string): Day | null {
  return given.includes('-') ? (periodNamed(given.toUpperCase())?.last ?? null) : null;
}

/** The day, where the text has the form of one; null for a name. */
async function dayMeant(given: string): Promise<Day | OpenFault | null> {
  if (isDay(given)) return given;
  if (!/^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})$/.test(given)) return null;
  const day = (await import('../calendar/typed-day.ts')).readTypedDay(given);
  return day ?? { fault: 'not-a-day', given };
}
