/** Of many plans those that are not as a revision has them: only they can have become wrong since. */

import { usualZone } from '../calendar/today.ts';
import type { Repository } from '../env/repository.ts';
import { fixedFiles, planFiles } from '../plan/folder.ts';
import { grouped } from '../plan/grouped.ts';
import { repositoryTop } from './file-names.ts';
import { commitMeant, revisionTrouble } from './find-commit.ts';
import { shownPath } from './find-plan.ts';
import type { OpenFault, PlansFault } from './open-fault.ts';
import type { OpenedPlan } from './opened-plan.ts';
import { registersAround } from './shared-register.ts';
import { foldersById, headOf } from './wanted-plan.ts';
import type { World } from './world.ts';

/** What an edit touched. Folders of plans are absolute, those that are gone as people see them. */
export interface TouchedPlans {
  readonly folders: readonly string[];
  /** Beside the plans the revision had these, and none of the plans has their id today. */
  readonly gone: readonly string[];
}

/** Whether a plan may be another one at the revision that was asked about. */
export function mayDiffer({ folders }: TouchedPlans): (now: OpenedPlan) => boolean {
  const isTouched = new Set(folders);
  // The day of a revision ends elsewhere at another moment, so that another commit may be meant.
  return ({ folder, plan }) => isTouched.has(folder) || plan.settings.timeZone !== usualZone;
}

/** Those of the plans (absolute folders) whose files, or whose shared register, differ from the revision's, in their order. */
export async function touchedPlans(
  world: World,
  folders: readonly string[],
  given: string,
): Promise<TouchedPlans | OpenFault | PlansFault> {
  const ids = await foldersById(world, folders);
  if ('fault' in ids) return ids;
  const touched = new Set<string>();
  const gone: string[] = [];
  for (const [top, own] of byRepository(world, folders)) {
    const repository = await world.git.repositoryOf(top);
    if ('fault' in repository) return { ...repository, folder: shownPath(world, top) };
    // Which zone is the plans' own, only reading them would tell.
    const commit = await commitMeant(repository, { given, zone: usualZone });
    if ('fault' in commit) return commit;
    const found = await differingIn(world, repository, commit.hash, { top, own });
    const missing = await goneFrom(world, repository, commit.hash, { top, own, ids });
    if ('fault' in found) return await revisionTrouble(repository, found, commit);
    if ('fault' in missing) return await revisionTrouble(repository, missing, commit);
    for (const folder of found) touched.add(folder);
    for (const folder of missing) gone.push(folder);
  }
  return { folders: folders.filter((folder) => touched.has(folder)), gone };
}

/** The plans of one repository, by its top folder as the disk has it. */
interface PlansIn {
  readonly top: string;
  readonly own: readonly string[];
}

function byRepository(world: World, folders: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return grouped(folders, (folder) => repositoryTop(world, folder) ?? folder);
}

async function differingIn(world: World, repository: Repository, commit: string, { top, own }: PlansIn) {
  const { files, path } = world;
  const asked = own.map((plan) => {
    const hasOwn = files.kind(path.join(plan, fixedFiles.agencies)) !== null;
    return { folder: below(world, top, plan), further: hasOwn ? [] : registersAround(world, plan) };
  });
  const found = await repository.differing(commit, asked, planFiles);
  if ('fault' in found) return found;
  const differing = new Set(found);
  return own.filter((plan) => differing.has(below(world, top, plan)));
}

/** Plans of the commit that lay beside these and are nowhere among them: a moved one kept its id, a draft may be thrown away. */
async function goneFrom(
  world: World,
  repository: Repository,
  commit: string,
  { top, own, ids }: PlansIn & { readonly ids: ReadonlyMap<string, string> },
) {
  const { files, path } = world;
  const found = await repository.filesNamed(commit, fixedFiles.plan);
  if ('fault' in found) return found;
  const beside = new Set(own.map((plan) => path.dirname(ownFolder(world, plan))));
  const gone: string[] = [];
  for (const name of found.names) {
    const plan = path.dirname(path.join(top, name));
    if (!beside.has(path.dirname(ownFolder(world, plan))) || files.kind(path.join(top, name)) !== null) continue;
    const { id, document } = await headOf(found.read, name);
    if (!ids.has(id) && !document.draft) gone.push(shownPath(world, plan));
  }
  return gone;
}

/** The folder that lies beside others: of a plan in a folder `plan` the one above. */
function ownFolder({ path }: World, plan: string): string {
  return path.basename(plan) === 'plan' ? path.dirname(plan) : plan;
}

function below({ path }: World, top: string, folder: string): string {
  return path.relative(top, folder).replaceAll(path.sep, '/');
}
