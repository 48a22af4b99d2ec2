/** How the files of a plan are named in each form of an answer. */
import { type FormatName, readerOf } from '../output/formats.ts';
import { shownPath } from './find-plan.ts';
import type { Place } from './world.ts';

/** Turns a file's name relative to the plan folder into the name in an answer of the format. `shown` is for people. */
export function fileNamesFor(
  format: FormatName | null,
  place: Place,
  planFolder: string,
  shown: (file: string) => string,
): (file: string) => string {
  switch (readerOf(format)) {
    case 'screen':
    case 'document':
      return shown;
    case 'program':
      return (file) => shownPath(place, place.path.join(planFolder, file));
    case 'service':
      return pathsInRepository(place, planFolder);
  }
}

/** Wherever the program was started; outside of a repository: relative to the folder that the program was started in. */
function pathsInRepository(place: Place, planFolder: string): (file: string) => string {
  const top = repositoryTop(place, planFolder);
  const from = top === null ? place : { ...place, cwd: top };
  return (file) => shownPath(from, place.path.join(planFolder, file));
}

/** The nearest folder upwards with a `.git`: a folder, or the file of a linked work tree or submodule. No git is started. */
export function repositoryTop({ files, path }: Place, start: string): string | null {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (files.kind(path.join(folder, '.git')) !== null) return folder;
    if (path.dirname(folder) === folder) return null;
  }
}
