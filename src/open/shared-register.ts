/** The register for several plans: an agencies.yaml beside their folders, for each that has none of its own. */
import { sharedRegisters } from '../plan/folder.ts';
import type { Place } from './world.ts';

/** The same in a commit, of a folder below the top of the repository. */
export function registersAt(folder: string): readonly string[] {
  const parts = folder.split('/').filter((part) => part !== '');
  const [beside, above] = sharedRegisters;
  if (parts.length === 0) return [];
  return parts.length > 1 && parts.at(-1) === 'plan' ? [beside, above] : [beside];
}

/**
 * Where such a register may lie, relative to the plan's folder (absolute): beside it; and where the plan is the folder `plan`
 * in its own, beside that. Never outside of the repository.
 */
export function registersAround({ files, path }: Pick<Place, 'files' | 'path'>, folder: string): readonly string[] {
  const isTop = (place: string) => files.kind(path.join(place, '.git')) !== null;
  const [beside, above] = sharedRegisters;
  if (isTop(folder)) return [];
  const isInOwn = path.basename(folder) === 'plan' && !isTop(path.dirname(folder));
  return isInOwn ? [beside, above] : [beside];
}
