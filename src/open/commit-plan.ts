/** A plan folder as a commit has it, as the loader reads it. */
import { isReadFailure, type PlanFolder } from '../plan/folder.ts';
import type { CommittedPlan } from './plan-at-commit.ts';

/** The note of a write that was cut off, which git is told to ignore: on disk the plan is what the note says. */
const journal = '.dondoc-journal';
const doubt = { name: journal, failure: { reason: 'committed-journal', detail: '' } } as const;
/** In any case: on some systems that makes no other file. */
const isJournal = (name: string) => name.toLowerCase().replace(/\/.*$/s, '') === journal;

/** The folder that these files are. With the note of an unfinished write it is not answered from: nobody knows what it was. */
export function commitPlan({ files: { names, read }, register }: Omit<CommittedPlan, 'folder'>): PlanFolder {
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
