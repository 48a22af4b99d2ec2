/** Keys that a mapping may not have: merge keys, and one that it has already. */
import type { SourceFault } from './fault.ts';
import type { Entry, SourceNode } from './tree.ts';

/** A tree in which every key stands once, the first time that it is written, and what was wrong. */
interface KeyCheck {
  readonly root: SourceNode;
  readonly faults: readonly SourceFault[];
}

/**
 * Checks the keys of the whole tree. Keys that look alike but differ by Unicode composition are the same key. Of
 * repeated keys in a row the first is reported: they are the rest of a list item whose dash is missing.
 */
export function checkKeys(root: SourceNode): KeyCheck {
  const faults: SourceFault[] = [];
  return { root: withSoundKeys(root, faults), faults };
}

function withSoundKeys(node: SourceNode, faults: SourceFault[]): SourceNode {
  switch (node.kind) {
    case 'scalar':
      return node;
    case 'sequence':
      return { ...node, items: node.items.map((item) => withSoundKeys(item, faults)) };
    case 'mapping': {
      const seen = new Set<string>();
      let inRow = false;
      const entries = node.entries.flatMap(({ key, value }) => {
        const fault = keyFault(key, seen);
        const repeats = fault?.rule === 'duplicate-key';
        if (fault !== null && !(repeats && inRow)) faults.push(fault);
        inRow = repeats;
        const sound = withSoundKeys(value, faults);
        return fault === null ? [{ key, value: sound }] : [];
      });
      return { ...node, entries };
    }
  }
}

function keyFault(key: Entry['key'], seen: Set<string>): SourceFault | null {
  const { start, end, value, style } = key;
  if (value === '<<' && style === 'plain') {
    return { rule: 'forbidden-yaml', span: { start, end }, facts: { feature: 'merge-key' } };
  }
  const name = value.normalize('NFC');
  if (seen.has(name)) return { rule: 'duplicate-key', span: { start, end }, facts: { key: value } };
  seen.add(name);
  return null;
}
