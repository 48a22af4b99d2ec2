/** Opens the plan as git had it at a revision. Which plan is meant, the working tree says; what it said, the commit. */

import type { KnownContents, Repository } from '../env/repository.ts';
import { shortRevision } from '../output/words/revision.ts';
import { isReadFailure, type PlanFolder } from '../plan/folder.ts';
import { encodeSource } from '../source/encode.ts';
import { commitMeant } from './find-commit.ts';
import { shownPath } from './find-plan.ts';
import type { OpenFault } from './open-fault.ts';
import { type OpenedPlan, openFrom, type PlanAsked } from './opened-plan.ts';
import { type CommittedPlan, planAtCommit } from './plan-at-commit.ts';
import { type WantedPlan, wantedPlan } from './wanted-plan.ts';
import type { World } from './world.ts';

/**
 * The plan at the revision: a day, or any name that git knows. A folder that was moved since is found by the plan's id.
 * Where there is no such revision, or where it has no such plan (`no-plan-at`), why.
 */
export async function openPlanAt(world: World, asked: PlanAsked, revision: string): Promise<OpenedPlan | OpenFault> {
  const wanted = await wantedPlan(world, asked.plan);
  const repository = await repositoryAround(world, wanted);
  if ('fault' in repository) return repository;
  const commit = await commitMeant(repository, { given: revision, zone: wanted.zone });
  if ('fault' in commit) return commit;
  const found = await planAtCommit(world, repository, commit, wanted, knownFrom(asked));
  if ('fault' in found) return found;
  const { folder, files, register } = found;
  return await openFrom(world, asked, {
    folder: world.path.join(repository.top, folder),
    files: commitPlan({ files, register }),
    commit: { hash: commit.hash, committedAt: files.committedAt, until: commit.until },
    // As git itself names a file of a commit; programs are told the path alone and have the revision beside it.
    shown: (file) => `${shortRevision(commit.hash)}:${pathBelow(folder, file)}`,
  });
}

/** The files of the version that was read before: most of them are the same. */
function knownFrom({ earlier }: PlanAsked): KnownContents | undefined {
  if (earlier === undefined) return undefined;
  return (name) => {
    const kept = earlier.readings.get(name)?.kept;
    return kept === undefined ? null : encodeSource(kept.text, kept.bom);
  };
}

/** A file of the folder below the top; that of several plans lies beside it. */
function pathBelow(folder: string, file: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  const ups = file.split('../').length - 1;
  return [...parts.slice(0, parts.length - ups), file.slice(3 * ups)].join('/');
}

/** The repository of the plan. Where there is neither, the missing plan is what the user must hear of. */
async function repositoryAround(world: World, { folder, absence }: WantedPlan): Promise<Repository | OpenFault> {
  const found = await world.git.repositoryOf(folder);
  if (!('fault' in found)) return found;
  return absence ?? { ...found, folder: shownPath(world, folder) };
}

/** The note of a write that was cut off, which git is told to ignore: on disk the plan is what the note says. */
const journal = '.dondoc-journal';
const doubt = { name: journal, failure: { reason: 'committed-journal', detail: '' } } as const;
/** In any case: on some systems that makes no other file. */
const isJournal = (name: string) => name.toLowerCase().replace(/\/.*$/s, '') === journal;

/** The folder that these files are. With the note of an unfinished write it is not answered from: nobody knows what it was. */
function commitPlan({ files: { names, read }, register }: Omit<CommittedPlan, 'folder'>): PlanFolder {
  return {
    ...(register === null ? {} : { sharedRegisters: () => [register.name] }),
    ...(names.some(isJournal) ? { doubt } : {}),
    list: (subfolder) => {
      if (subfolder === '') return names.map((name) => name.replace(/\/.*$/s, '')).toSorted();
      const start = `${subfolder}/`;
      // A link or a submodule in the place of the folder.
      if (names.includes(subfolder)) {
        const content = read(subfolder);
        return isReadFailure(content) ? content : { reason: 'missing', detail: '' };
      }
      return names.flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : [])).toSorted();
    },
    read: (name) => (name === register?.name ? register.content : read(name)),
  };
}
