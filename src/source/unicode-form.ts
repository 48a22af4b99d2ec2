/**
 * Unicode's composed form (NFC): two spellings that look alike would not compare equal. What is not in it is told, and what is
 * compared, looked up and shown afterwards is.
 */

import type { SourceFault } from './fault.ts';
import type { SourceNode, Span } from './tree.ts';

/** One fault for the text, at its first word that is not NFC, with the number of such words; none if all of it is NFC. */
export function notNfcIn(text: string): SourceFault[] {
  const composed = text.normalize('NFC');
  if (composed === text) return [];
  const words = [...text.matchAll(/\S+/g)].filter(([word]) => word.normalize('NFC') !== word);
  const [first] = words;
  const span =
    first === undefined ? firstDifference(text, composed) : { start: first.index, end: first.index + first[0].length };
  return [{ rule: 'not-nfc', span, facts: { count: Math.max(words.length, 1) } }];
}

/** Some spaces have two forms too, and stand in no word. */
function firstDifference(text: string, composed: string): Span {
  let start = 0;
  while (text[start] === composed[start]) start += 1;
  return { start, end: start + 1 };
}

/** The tree with every text in NFC; places and spans stay those of the file. */
export function composedTree(node: SourceNode): SourceNode {
  switch (node.kind) {
    case 'scalar':
      return { ...node, value: node.value.normalize('NFC') };
    case 'sequence':
      return { ...node, items: node.items.map(composedTree) };
    case 'mapping': {
      const entries = node.entries.map(({ key, value }) => ({
        key: { ...key, value: key.value.normalize('NFC') },
        value: composedTree(value),
      }));
      return { ...node, entries };
    }
  }
}
