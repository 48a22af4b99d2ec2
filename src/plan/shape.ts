/**
 * Whether a file has its shape. Every fault is reported at its own place in one go; then what is at fault is
 * cut away, so that the rest of the file is still understood and judged.
 */
import { isList } from '../source/path.ts';
import type { NodePath, Plain } from '../source/tree.ts';
import { faultsOf, type ShapeFault, type ShapeIssue } from './shape-fault.ts';
import { draftShapes, type FileKind, fileShapes, type WrittenFile } from './written.ts';

/** A file of the kind as far as it has its shape (null when nothing of it has), and what is wrong with it. */
export interface Shaped<Kind extends FileKind> {
  readonly written: WrittenFile<Kind> | null;
  readonly faults: readonly ShapeFault[];
  /** Where in the file a node of `written` stands: list items may have been cut away before it. */
  readonly originalPath: (path: NodePath) => NodePath;
}

/** Compares what a file says with the shape of its kind, or with the one that it has in a draft. */
export function shapeOf<Kind extends FileKind>(kind: Kind, plain: Plain, isDraft = false): Shaped<Kind> {
  const schema = schemaOf(kind, isDraft);
  const first = parsed(schema, plain);
  if (first.issues === null)
    return { written: first.data as WrittenFile<Kind>, faults: [], originalPath: (path) => path };
  const faults = faultsOf(first.issues, plain);
  const indexes: KeptIndexes = new WeakMap();
  let issues = first.issues;
  let rest: Plain | null = plain;
  // Each round cuts at least one node away, so the rounds end.
  while (rest !== null) {
    rest = cutAway(rest, cutsFor(issues, rest), indexes);
    const next = rest === null ? null : parsed(schema, rest);
    if (next?.issues === null) {
      return { written: next.data as WrittenFile<Kind>, faults, originalPath: tracer(rest, indexes) };
    }
    issues = next?.issues ?? [];
  }
  return { written: null, faults, originalPath: (path) => path };
}

type Schema = (typeof fileShapes)[FileKind] | (typeof draftShapes)[keyof typeof draftShapes];

function schemaOf(kind: FileKind, isDraft: boolean): Schema {
  return isDraft && (kind === 'plan' || kind === 'appendix') ? draftShapes[kind] : fileShapes[kind];
}

/** What zod makes of the data, or what is wrong with it. */
type Parsed = { readonly data: unknown; readonly issues: null } | { readonly issues: readonly ShapeIssue[] };

function parsed(schema: Schema, plain: Plain): Parsed {
  try {
    const result = schema.safeParse(plain);
    return result.success ? { data: result.data, issues: null } : { issues: result.error.issues };
  } catch (error) {
    // zod hands on the issues of a list as arguments of one call: a hundred thousand are more than the stack holds.
    const list = error instanceof RangeError ? longestList(plain) : null;
    if (list === null) throw error;
    return { issues: issuesByHalves(schema, plain as Readonly<Record<string, Plain>>, list) };
  }
}

/** The key of the longest list straight under the root; null where none can be halved. */
function longestList(plain: Plain): string | null {
  if (typeof plain === 'string' || isList(plain)) return null;
  const lengths = Object.entries(plain).map(([key, value]) => [key, isList(value) ? value.length : 0] as const);
  const [longest] = lengths.toSorted(([, a], [, b]) => b - a);
  return longest === undefined || longest[1] < 2 ? null : longest[0];
}

/** The issues of the whole, found in the two halves of the list; those outside the list are told by the first. */
function issuesByHalves(schema: Schema, plain: Readonly<Record<string, Plain>>, key: string): ShapeIssue[] {
  const list = plain[key] as readonly Plain[];
  const middle = Math.ceil(list.length / 2);
  const within = (part: readonly Plain[]) => parsed(schema, { ...plain, [key]: part }).issues ?? [];
  const after = within(list.slice(middle)).filter(({ path }) => path[0] === key && path.length > 1);
  const moved = after.map((issue) => ({
    ...issue,
    path: [key, Number(issue.path[1]) + middle, ...issue.path.slice(2)],
  }));
  return [...within(list.slice(0, middle)), ...moved];
}

/** Whether the plan's own file says that it is a draft. */
export function saysDraft(plan: Plain): boolean {
  const document = typeof plan === 'string' || isList(plan) ? undefined : plan['document'];
  return typeof document === 'object' && !isList(document) && document['draft'] === 'true';
}

/** Lists that lost items, with the original index of each item that stayed. */
type KeptIndexes = WeakMap<object, readonly number[]>;

/** A missing key takes the mapping that lacks it along; anything else goes alone. */
function cutsFor(issues: readonly ShapeIssue[], plain: Plain): NodePath[] {
  return faultsOf(issues, plain).map((fault) => fault.path);
}

/** The data without the nodes at these paths; null when the root itself is one of them, or there are none. */
function cutAway(plain: Plain, paths: readonly NodePath[], indexes: KeptIndexes): Plain | null {
  if (paths.length === 0 || typeof plain === 'string' || paths.some((path) => path.length === 0)) return null;
  const below = byFirstStep(paths);
  const kept = (key: string | number, value: Plain): Plain | null => {
    const cuts = below.get(key);
    return cuts === undefined ? value : cutAway(value, cuts, indexes);
  };
  return isList(plain) ? cutList(plain, kept, indexes) : cutMapping(plain, kept);
}

/** The rest of each path under its first step. */
function byFirstStep(paths: readonly NodePath[]): ReadonlyMap<string | number, NodePath[]> {
  const found = new Map<string | number, NodePath[]>();
  for (const [first = '', ...rest] of paths) {
    const known = found.get(first);
    if (known === undefined) found.set(first, [rest]);
    else known.push(rest);
  }
  return found;
}

type Keep = (key: string | number, value: Plain) => Plain | null;

function cutList(list: readonly Plain[], kept: Keep, indexes: KeptIndexes): Plain {
  const before = indexes.get(list);
  const items: Plain[] = [];
  const original: number[] = [];
  for (const [index, item] of list.entries()) {
    const left = kept(index, item);
    if (left === null) continue;
    items.push(left);
    original.push(before?.[index] ?? index);
  }
  indexes.set(items, original);
  return items;
}

function cutMapping(mapping: { readonly [key: string]: Plain }, kept: Keep): Plain {
  const rest: Record<string, Plain> = Object.create(null);
  for (const [key, value] of Object.entries(mapping)) {
    const left = kept(key, value);
    if (left !== null) rest[key] = left;
  }
  return rest;
}

/** Translates paths in the cut data to paths in the file. */
function tracer(root: Plain | null, indexes: KeptIndexes): (path: NodePath) => NodePath {
  return (path) => {
    let node: Plain | null | undefined = root;
    return path.map((step) => {
      const original = typeof step === 'number' && node ? (indexes.get(Object(node))?.[step] ?? step) : step;
      node = node && typeof node === 'object' ? (node as Record<string | number, Plain>)[step] : null;
      return original;
    });
  };
}
