/** Where a new plan goes, and what stands in its way. */

import { oneLine } from '../calendar/fold.ts';
import type { NewFileFailure } from '../env/writing.ts';
import type { TemplateFile } from '../output/templates/new-plan.ts';
import { visible } from '../output/text/visible.ts';
import { fileKind, progressFolder, reportsFolder } from '../plan/folder.ts';
import { repositoryTop } from './file-names.ts';
import { shownPath } from './find-plan.ts';
import { isWithin } from './is-within.ts';
import type { Place } from './world.ts';

/** Why no plan was made; nothing was written then. */
export type NewPlanRefusal =
  | { readonly why: 'in-the-way'; readonly files: readonly string[]; readonly made: Made }
  /** The folder holds other things than documents; `names` are theirs. */
  | { readonly why: 'not-empty'; readonly folder: string; readonly names: readonly string[] }
  | { readonly why: 'folder-name'; readonly given: string }
  | { readonly why: 'title'; readonly given: string }
  | { readonly why: 'not-written'; readonly file: string; readonly failure: Omit<NewFileFailure, 'path'> };

/** What was to be made: a new plan, one of a document, or a recipe for CI alone. */
export type Made = 'plan' | 'import' | 'recipe';

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
  const root = repositoryTop(place, target) ?? (isWithin(place, cwd, target) ? cwd : target);
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
  made: Made,
): readonly TemplateFile[] | NewPlanRefusal {
  const inTheWay = files.flatMap((file) => obstacle(place, root, file) ?? []);
  if (inTheWay.length > 0) {
    const names = [...new Set(inTheWay)].map((name) => shownPath(place, name));
    return { why: 'in-the-way', files: names, made };
  }
  return files.filter(({ path }) => place.files.kind(place.path.join(root, path)) === null);
}

/**
 * Why no document is taken in where no plan is: files that the plan would read as its own, or things that are no documents, among
 * which its files would be lost. Null where nothing stands against it.
 */
export function takenFolder(place: Place, { root, folder }: NewPlace): NewPlanRefusal | null {
  const { files, path } = place;
  const target = path.join(root, folder);
  const found = files.list(target);
  if ('reason' in found) return null;
  const within = subfolders.flatMap((name) => yamlIn(place, path.join(target, name)).map((file) => `${name}/${file}`));
  const ours = [...found.filter((name) => fileKind(name) !== null), ...within].sort();
  const shown = (name: string) => shownPath(place, path.join(target, ...name.split('/')));
  if (ours.length > 0) return { why: 'in-the-way', files: ours.map(shown), made: 'import' };
  const names = found.filter((name) => !besidesPlan.test(name) && !subfolders.includes(name)).sort();
  return names.length === 0 ? null : { why: 'not-empty', folder: shownPath(place, target), names };
}

/** Where a plan keeps more files of its own. */
const subfolders: readonly string[] = [progressFolder, 'reminders', reportsFolder];
/** Hidden files, documents and what office programs and systems leave beside them. */
const besidesPlan =
  /^[.~]|\.(?:docx?|xlsx?|csv|tsv|md|html?|txt|pdf|rtf|odt|ods|zip|png|jpe?g)$|^(?:desktop\.ini|thumbs\.db)$/i;

function yamlIn({ files }: Place, folder: string): readonly string[] {
  const found = files.list(folder);
  return 'reason' in found ? [] : found.filter((name) => name.endsWith('.yaml'));
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
