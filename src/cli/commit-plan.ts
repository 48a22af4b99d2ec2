/** A plan folder as a commit has it, as the loader reads it. */
import type { CommittedFiles } from '../env/repository.ts';
import { isReadFailure, type PlanFolder } from '../plan/folder.ts';

/** The folder that these files are. */
export function commitPlan({ names, read }: CommittedFiles): PlanFolder {
  return {
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
    read,
  };
}
