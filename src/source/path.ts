/** From paths to nodes, to the characters that a finding should point at, and to plain data. */
import type { Entry, MappingNode, NodePath, Plain, SourceNode, Span } from './tree.ts';

/** The node at the path; null where the path leads nowhere. The empty path is the root. */
export function nodeAt(root: SourceNode, path: NodePath): SourceNode | null {
  let node: SourceNode | null = root;
  for (const step of path) {
    if (node === null) return null;
    node = stepInto(node, step)?.value ?? null;
  }
  return node;
}

/**
 * The characters to point at for a path. `key`: the key that holds the node; for a list item, which has none, its
 * value. `value`: a scalar or flow collection whole, a block mapping by its first key, a block list by its first
 * item, a blank by the key it belongs to. Where the path leads nowhere, the key of the nearest ancestor that exists
 * (its value's span where that is a list item or the root).
 */
export function spanAt(root: SourceNode, path: NodePath, part: 'key' | 'value'): Span {
  let found: Step = { key: null, value: root };
  let wanted = part;
  for (const step of path) {
    const next = stepInto(found.value, step);
    if (next === null) {
      wanted = 'key';
      break;
    }
    found = next;
  }
  return wanted === 'key' && found.key !== null ? spanOf(found.key) : valueSpan(found);
}

/** The plain data that a tree stands for; of keys that repeat, the last holds. */
export function plainOf(node: SourceNode): Plain {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(plainOf);
    case 'mapping': {
      const plain = emptyMapping();
      for (const { key, value } of node.entries) plain[key.value] = plainOf(value);
      return plain;
    }
  }
}

/** A mapping without keys, in which `__proto__` is a key like any other. */
export function emptyMapping(): Record<string, Plain> {
  return new (Mapping as unknown as new () => Record<string, Plain>)();
}

/** What is made by `Object.create(null)` is a hash table to V8, of three times the size and slower to read. */
function Mapping() {}
Mapping.prototype = Object.freeze(Object.create(null));

/** Whether the data is a list. */
export function isList(plain: Plain): plain is readonly Plain[] {
  return Array.isArray(plain);
}

/** A node with the key that holds it, which list items and the root lack. */
interface Step {
  readonly key: Entry['key'] | null;
  readonly value: SourceNode;
}

function stepInto(node: SourceNode, step: string | number): Step | null {
  switch (node.kind) {
    case 'scalar':
      return null;
    case 'mapping':
      return entryNamed(node, String(step));
    case 'sequence': {
      const item = typeof step === 'number' ? node.items[step] : undefined;
      return item === undefined ? null : { key: null, value: item };
    }
  }
}

/** The first entry of that key. */
function entryNamed(node: MappingNode, name: string): Entry | null {
  if (node.entries.length < manyEntries) return node.entries.find((entry) => entry.key.value === name) ?? null;
  let index = indexes.get(node);
  if (index === undefined) {
    index = new Map(node.entries.toReversed().map((entry) => [entry.key.value, entry]));
    indexes.set(node, index);
  }
  return index.get(name) ?? null;
}

/** From here on, an index of a mapping is worth its making. */
const manyEntries = 50;
const indexes = new WeakMap<MappingNode, Map<string, Entry>>();

function valueSpan({ key, value }: Step): Span {
  if (value.start === value.end && key !== null) return spanOf(key);
  if (value.kind === 'scalar' || value.style === 'flow') return spanOf(value);
  const first = value.kind === 'mapping' ? value.entries[0]?.key : value.items[0];
  return first === undefined || first.start === first.end ? spanOf(value) : valueSpan({ key: null, value: first });
}

function spanOf({ start, end }: SourceNode): Span {
  return { start, end };
}
