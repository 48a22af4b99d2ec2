/** Where a new plan goes, and what stands in its way. */

import { oneLine } from '../calendar/fold.ts';
import type { NewFileFailure } from '../env/writing.ts';
import type { TemplateFile } from '../output/templates/new-plan.ts';
import { visible } from '../output/text/visible.ts';
import { repositoryTop } from './file-names.ts';
import { shownPath } from './find-plan.ts';
import type { Place } from './world.ts';

/** Why no plan was made; nothing was written then. */
export type NewPlanRefusal =
  /** `isNewPlan`: whether more than a recipe was to be made. */
  | { readonly why: 'in-the-way'; readonly files: readonly string[]; readonly isNewPlan: boolean }
  | { readonly why: 'folder-name'; readonly given: string }
  | { readonly why: 'title'; readonly given: string }
  | { readonly why: 'not-written'; readonly file: string; readonly failure: Omit<NewFileFailure, 'path'> };

/** Where a plan goes. */
export interface NewPlace {
  /** Absolute: the repository, or the folder that stands for one. */
  readonly root: string;
  /** The plan's folder relative to it, with `/`; `.` for the root itself. */
  readonly folder: string;
}

/**
 * The place for a plan in the folder given. Its repository is the one it lies in; without git, the folder that the program
 * was started in, or the plan's own where that lies elsewhere.
 */
export function newPlace(place: Place, given: string): NewPlace | NewPlanRefusal {
  const { cwd, path } = place;
  const target = path.resolve(cwd, given);
  const root = repositoryTop(place, target) ?? (liesIn(place, cwd, target) ? cwd : target);
  const folder = path.relative(root, target).replaceAll(path.sep, '/');
  if (folder !== '' && !folder.split('/').every((part) => plainName.test(part))) {
    return { why: 'folder-name', given };
  }
  return { root, folder: folder === '' ? '.' : folder };
}

/** The title as it goes into the plan: composed, on one line. Refuses a blank, and characters that nobody sees. */
export function newTitle(given: string): string | NewPlanRefusal {
  const title = oneLine(given);
  if (title !== '' && visible(title) === title) return title;
  return { why: 'title', given };
}

/** The files that are still to be made; refused with all that is in the way. */
export function filesToMake(
  place: Place,
  root: string,
  files: readonly TemplateFile[],
  isNewPlan: boolean,
): readonly TemplateFile[] | NewPlanRefusal {
  const inTheWay = files.flatMap((file) => obstacle(place, root, file) ?? []);
  if (inTheWay.length > 0) {
    const names = [...new Set(inTheWay)].map((name) => shownPath(place, name));
    return { why: 'in-the-way', files: names, isNewPlan };
  }
  return files.filter(({ path }) => place.files.kind(place.path.join(root, path)) === null);
}

/** Of the lines that the file needs those that it has not, where it is there already. */
export function linesLacking({ files, path }: Place, root: string, file: TemplateFile): readonly string[] {
  if (file.needed.length === 0) return [];
  const content = files.read(path.join(root, file.path));
  const text = 'reason' in content ? '' : new TextDecoder().decode(content);
  const there = new Set(text.split('\n').map(words));
  return file.needed.filter((line) => !there.has(words(line)));
}

function words(line: string): string {
  return line.trim().replace(/\s+/g, ' ');
}

/** Names that mean the same in a shell, in YAML and in the settings of every service. */
const plainName = /^[\p{L}\p{M}\p{N}._][\p{L}\p{M}\p{N} ._-]*$/u;

/** On another drive of Windows no path leads from one to the other. */
function liesIn({ path }: Place, folder: string, target: string): boolean {
  const relative = path.relative(folder, target);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/** What keeps the file from being made: itself, or a link or file where a folder would have to be; null if nothing does. */
function obstacle({ files, path }: Place, root: string, file: TemplateFile): string | null {
  const parts = file.path.split('/');
  const folders = parts.slice(0, -1).map((_, index) => path.join(root, ...parts.slice(0, index + 1)));
  const noFolder = folders.find((folder) => !['folder', null].includes(files.kind(folder)));
  if (noFolder !== undefined) return noFolder;
  const target = path.join(root, ...parts);
  const there = files.kind(target);
  return there === null || (file.mayExist && there === 'file') ? null : target;
}
