/** A text as a tree, by the quick way. What it leaves over is for `thorough.ts`, which costs far more to load. */
import type { SourceFault } from './fault.ts';
import { readQuickly } from './quick.ts';
import type { SourceNode } from './tree.ts';

/** A text as a tree, with what is wrong in it, in the order of the text. */
export interface SourceReading {
  /** Null when the text has no content, or when a fault keeps it from being understood. */
  readonly root: SourceNode | null;
  readonly faults: readonly SourceFault[];
}

/** The tree of a text in which nothing is wrong or unusual; null for any other text. */
export function readSource(text: string): SourceReading | null {
  const tree = readQuickly(text);
  return tree === null ? null : { root: tree.root, faults: [] };
}
