/** Finds the plan in a commit: in the folder where it lies today, else, by its id or as the one that is gone, in the one where it lay then. */

import type { CommittedFiles, KnownContents, Repository } from '../env/repository.ts';
import { committedPlanFiles, fixedFiles } from '../plan/folder.ts';
import { type CommitMeant, revisionTrouble } from './find-commit.ts';
import { shownPath } from './find-plan.ts';
import type { OpenFault } from './open-fault.ts';
import { registersAt } from './shared-register.ts';
import { headOf, type WantedPlan } from './wanted-plan.ts';
import type { Place } from './world.ts';

const planFile = fixedFiles.plan;

/** The files of a plan as a commit has them. */
export interface CommittedPlan {
  /** Where it lies, below the top of the repository. */
  readonly folder: string;
  readonly files: CommittedFiles;
  /** The register beside the plan folders, where the plan has none of its own: its name relative to the folder, and its content. */
  readonly register: { readonly name: string; readonly content: ReturnType<CommittedFiles['read']> } | null;
}

/** The plan that is meant, at the commit, `known` saying what its files may hold; why not where the commit has no such plan, or several. */
export async function planAtCommit(
  world: Place,
  repository: Repository,
  commit: CommitMeant,
  wanted: WantedPlan,
  known?: KnownContents,
): Promise<CommittedPlan | OpenFault> {
  for (const folder of placesOf(repository, wanted)) {
    const files = await filesAt(repository, commit, folder, known);
    if (files !== null && 'fault' in files) return files;
    if (files?.names.includes(planFile)) return await withRegister(repository, commit, folder, files);
  }
  const folders = await foldersOfPlan(world, repository, commit, wanted.id);
  if ('fault' in folders) return folders;
  const [only] = folders;
  if (only === undefined) return noSuchPlan(world, commit, wanted);
  const files = folders.length === 1 && wanted.id !== '' ? await filesAt(repository, commit, only, known) : null;
  if (files !== null) return 'fault' in files ? files : await withRegister(repository, commit, only, files);
  const shown = folders.map((folder) => shownPath(world, world.path.join(repository.top, folder)));
  return { fault: 'plan-elsewhere', given: commit.given, folders: shown };
}

async function withRegister(
  repository: Repository,
  commit: CommitMeant,
  folder: string,
  files: CommittedFiles,
): Promise<CommittedPlan> {
  const own = fixedFiles.agencies;
  if (files.names.includes(own)) return { folder, files, register: null };
  for (const name of registersAt(folder)) {
    const above = folder
      .split('/')
      .slice(0, -(name.split('../').length - 1))
      .join('/');
    const beside = await repository.filesAt(commit.hash, above, { subfolders: [], has: (one) => one === own });
    if (beside === null || 'fault' in beside || !beside.names.includes(own)) continue;
    return { folder, files, register: { name, content: beside.read(own) } };
  }
  return { folder, files, register: null };
}

/** Where the plan may lie if it was not moved, below the top. Without a plan in the working tree only `--plan` tells. */
function placesOf({ path }: Repository, { absence, isNamed }: WantedPlan): string[] {
  if (absence === null) return [path];
  return isNamed ? [path, path === '' ? 'plan' : `${path}/plan`] : [];
}

/**
 * The folders that hold a plan of this id, or any plan where the id is not known. Where none does, those whose plan is gone
 * today: a plan that was moved and given a new id in one edit must not pass for a new one.
 */
async function foldersOfPlan(
  { files, path }: Place,
  repository: Repository,
  commit: CommitMeant,
  id: string,
): Promise<readonly string[] | OpenFault> {
  const found = await repository.filesNamed(commit.hash, planFile);
  if ('fault' in found) return await revisionTrouble(repository, found, commit);
  const ofId: string[] = [];
  for (const name of found.names) if (id === '' || (await headOf(found.read, name)).id === id) ofId.push(name);
  const isGone = (name: string) => files.kind(path.join(repository.top, name)) === null;
  const names = ofId.length > 0 ? ofId : found.names.filter(isGone);
  return names.map((name) => name.slice(0, -planFile.length).replace(/\/$/, ''));
}

async function filesAt(
  repository: Repository,
  commit: CommitMeant,
  folder: string,
  known: KnownContents | undefined,
): Promise<CommittedFiles | OpenFault | null> {
  const files = await repository.filesAt(commit.hash, folder, committedPlanFiles, known);
  return files !== null && 'fault' in files ? await revisionTrouble(repository, files, commit) : files;
}

function noSuchPlan(place: Place, { given }: CommitMeant, { absence, isNamed, folder }: WantedPlan): OpenFault {
  if (absence !== null && !isNamed) return absence;
  return { fault: 'no-plan-at', given, folder: shownPath(place, folder) };
}
