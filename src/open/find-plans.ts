/** Finds the folders of several plans: given one by one, by a pattern, or as a folder above them. */
import { isReadFailure } from '../plan/folder.ts';
import { planAt, planNamed } from './find-plan.ts';
import type { PlansFault } from './open-fault.ts';
import type { Place } from './world.ts';

/**
 * The absolute paths of the plans given, each once, whatever links lead to it, and in the order given; those of a pattern or of a folder above by name.
 * What is given is what `findPlan` takes, a folder above some plans, or a pattern of such (`*` and `?` within one name).
 */
export function findPlans(place: Place, given: readonly string[]): readonly string[] | PlansFault {
  const found = new Map<string, string>();
  for (const one of given) {
    const folders = isPattern(place, one) ? plansLike(place, one) : plansNamed(place, one);
    if ('fault' in folders) return folders;
    for (const folder of folders) {
      const known = whichFolder(place, folder);
      if (!found.has(known)) found.set(known, folder);
    }
  }
  return [...found.values()];
}

/** The same text for the same folder, by whatever links it was reached. */
export function whichFolder({ files, path }: Place, folder: string): string {
  return files.stamp(`${folder}${path.sep}.`) ?? folder;
}

/** Whether it is a pattern: a name that is there stands for itself. */
function isPattern({ cwd, files, path }: Place, given: string): boolean {
  return /[*?]/.test(given) && files.kind(path.resolve(cwd, given)) === null;
}

function plansNamed(place: Place, given: string): readonly string[] | PlansFault {
  const one = planNamed(place, given);
  if (typeof one === 'string') return [one];
  const below = plansBelow(place, place.path.resolve(place.cwd, given));
  return below.length > 0 ? below : one;
}

function plansLike(place: Place, pattern: string): readonly string[] | PlansFault {
  const plans = foldersLike(place, pattern).flatMap((folder) => planAt(place, folder) ?? plansBelow(place, folder));
  return plans.length > 0 ? plans : { fault: 'no-plans-like', pattern };
}

/** The plans in the direct subfolders. */
function plansBelow(place: Place, folder: string): readonly string[] {
  return namesIn(place, folder).flatMap((name) => planAt(place, place.path.join(folder, name)) ?? []);
}

function foldersLike(place: Place, pattern: string): readonly string[] {
  const { cwd, path } = place;
  const parts = pattern.split(path.sep === '\\' ? /[/\\]/ : '/').filter((part, index) => part !== '' || index === 0);
  const first = parts.findIndex((part) => /[*?]/.test(part));
  const above = parts.slice(0, first).join('/');
  let folders = [path.resolve(cwd, above === '' && first > 0 ? '/' : above)];
  for (const part of parts.slice(first)) {
    const fits = namesLike(part);
    folders = folders.flatMap((folder) =>
      fits === null
        ? [path.join(folder, part)]
        : namesIn(place, folder)
            .filter((name) => fits.test(name))
            .map((name) => path.join(folder, name)),
    );
  }
  return folders;
}

/** Null for a part that stands for itself. */
function namesLike(part: string): RegExp | null {
  if (!/[*?]/.test(part)) return null;
  const source = part
    .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'su');
}

/** Sorted; names that shells do not list either are left out. */
function namesIn({ files }: Place, folder: string): readonly string[] {
  const names = files.list(folder);
  return isReadFailure(names) ? [] : names.filter((name) => !name.startsWith('.')).toSorted();
}
