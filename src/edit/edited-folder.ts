/** The plan folder as an edit would leave it, to load and judge the plan before anything is written. */
import { isReadFailure, type PlanFolder, progressFolder, type Subfolder } from '../plan/folder.ts';
import type { EditedFile } from './edit-plan.ts';

/** The folder with the edited files in the place of those that are there, and the new ones in its lists. */
export function editedFolder(folder: PlanFolder, edited: readonly EditedFile[]): PlanFolder {
  const contents = new Map(edited.map(({ file, after }) => [file, after]));
  const { sharedRegisters } = folder;
  return {
    ...(sharedRegisters === undefined ? {} : { sharedRegisters }),
    list: (subfolder) => {
      const names = folder.list(subfolder);
      return isReadFailure(names) ? names : withNames(names, namesIn(subfolder, edited));
    },
    read: (name) => contents.get(name) ?? folder.read(name),
  };
}

/** The names of the edited files that stand directly in the subfolder. */
function namesIn(subfolder: Subfolder, edited: readonly EditedFile[]): string[] {
  const inside = `${progressFolder}/`;
  return edited
    .filter(({ file }) => file.startsWith(inside) === (subfolder === progressFolder))
    .map(({ file }) => (subfolder === '' ? file : file.slice(inside.length)));
}

function withNames(names: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...names, ...more])].sort();
}
