/**
 * A YAML file as a tree with places. Every scalar is text as written (`01` stays `01`); each node knows the
 * offsets of its own characters in the decoded text, so that a finding can point and an edit can splice.
 */

/** A node of the tree. `start` and `end` are UTF-16 offsets into the decoded text, end exclusive. */
export type SourceNode = ScalarNode | MappingNode | SequenceNode;

/**
 * Text as written, quotes and folding resolved. A key or dash without a value holds a plain empty scalar that starts
 * and ends right after the colon or dash (in `{a}`, where there is no colon, right after the key). Quotes belong to
 * the characters of the node; a block scalar's run from its `|` or `>` to the end of its last line that is not blank,
 * the line break left out.
 */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string;
  /** How it was written: decides whether an empty one is a blank and how an edit must quote. */
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
}

/** A block mapping starts with its first key and ends with its last value; a flow one has its braces. */
export interface MappingNode extends Span {
  readonly kind: 'mapping';
  readonly style: 'block' | 'flow';
  readonly entries: readonly Entry[];
}

/** One key with its value, in the order written. */
export interface Entry {
  readonly key: ScalarNode;
  readonly value: SourceNode;
}

/** A block sequence starts with its first dash and ends with its last item; a flow one has its brackets. */
export interface SequenceNode extends Span {
  readonly kind: 'sequence';
  readonly style: 'block' | 'flow';
  readonly items: readonly SourceNode[];
}

/** Where in a tree: keys and indexes from the root. */
export type NodePath = readonly (string | number)[];

/** Characters in a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What plain data a tree stands for: strings, arrays, and objects without a prototype (so `__proto__` is a key). */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };
