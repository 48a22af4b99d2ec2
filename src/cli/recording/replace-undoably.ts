/** Files of plans put in the place of others, so that what was done can be taken back. */
import type { FolderReplacements } from '../../env/writing.ts';
import { shownPath } from '../../open/find-plan.ts';
import type { Invocation } from '../invocation.ts';
import { refuseUnwritten } from './locked-plan.ts';

/**
 * Writes all of them or none, under the locks of the folders (absolute), after the notes by which `dondoc undo` takes them
 * back. `purpose` is the command that does it, without `dondoc`. Throws a UsageError where the disk would not, or where a file is not what it was.
 */
export async function replaceUndoably(
  { env }: Pick<Invocation, 'env'>,
  purpose: string,
  parts: readonly FolderReplacements[],
): Promise<void> {
  const at = env.now();
  const shownIn = (folder: string) => (file: string) => shownPath(env, env.path.join(folder, file));
  for (const { folder, files } of parts) {
    const others = parts.flatMap((part) => (part.folder === folder ? [] : [part.folder]));
    const note = { purpose, at, files, others };
    refuseUnwritten(await env.undoNotes.keep(folder, note), shownIn(folder));
  }
  const failure = await env.replaceTogether(parts);
  if (failure !== null) refuseUnwritten(failure, shownIn(failure.folder));
}
