/** How an edit is taken back by hand, where git would take back more: in a file with other changes, or outside of git. */
import { diffArrays } from 'diff';
import { type EditedText, editedText } from './difference.ts';

/** Lines of the edited file, numbered from 1. */
export interface ByHand {
  /** Those that were not there before. */
  readonly added: readonly { readonly line: number; readonly text: string }[];
  /** Those that said something else before. */
  readonly changed: readonly { readonly line: number; readonly before: string }[];
}

/** What to do to the file as it is after the edit, so that it says again what it said before. */
export function takenBackByHand({ before, after }: Omit<EditedText, 'file'>): ByHand {
  const added: { line: number; text: string }[] = [];
  const changed: { line: number; before: string }[] = [];
  let line = 1;
  let removed: string[] = [];
  for (const part of diffArrays(linesOf(before), linesOf(after))) {
    if (part.removed) {
      removed = part.value;
      continue;
    }
    for (const [index, text] of part.added ? part.value.entries() : []) {
      const old = removed[index];
      if (old === undefined) added.push({ line: line + index, text });
      else changed.push({ line: line + index, before: old });
    }
    line += part.value.length;
    removed = [];
  }
  return { added, changed };
}

/** Without their ends: whether the last one has one does not matter to who edits by hand. */
function linesOf(bytes: Uint8Array | null): string[] {
  return editedText(bytes)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
}
