/** A tree whose texts are in Unicode's composed form: what is compared, looked up and shown afterwards is one text. */
import type { SourceNode } from './tree.ts';

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
