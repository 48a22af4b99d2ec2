/**
 * Whether a file has its shape. Every fault is reported at its own place in one go; then what is at fault is
 * cut away, so that the rest of the file is still understood and judged.
 */
import { emptyMapping, isList } from '../source/path.ts';
import type { NodePath, Plain } from '../source/tree.ts';
import { fits } from './fits.ts';
import { grouped } from './grouped.ts';
import { faultsOf, type ShapeFault } from './shape-fault.ts';
import { draftShapes, type FileKind, fileShapes, type WrittenFile } from './written.ts';

/** A file of the kind as far as it has its shape (null when nothing of it has), and what is wrong with it. */
interface Shaped<Kind extends FileKind> {
  readonly written: WrittenFile<Kind> | null;
  readonly faults: readonly ShapeFault[];
  /** Where in the file a node of `written` stands: list items may have been cut away before it. */
  readonly originalPath: (path: NodePath) => NodePath;
}

/** Compares what a file says with the shape of its kind, or with the one that it has in a draft. */
export function shapeOf<Kind extends FileKind>(kind: Kind, plain: Plain, isDraft: boolean): Shaped<Kind> {
  const schema = schemaOf(kind, isDraft);
  if (fits(schema, plain)) return { written: plain as WrittenFile<Kind>, faults: [], originalPath: (path) => path };
  const faults = faultsIn(schema, plain);
  const indexes: KeptIndexes = new WeakMap();
  let rest: Plain | null = plain;
  // Each round cuts at least one node away, so the rounds end.
  for (let found = faults; found.length > 0; found = faultsIn(schema, rest)) {
    const cuts = found.map(({ path }) => path);
    rest = cutAway(rest, cuts, indexes);
    if (rest === null) return { written: null, faults, originalPath: (path) => path };
  }
  // The shapes change no value, but the order of keys.
  return { written: schema.parse(rest) as WrittenFile<Kind>, faults, originalPath: tracer(rest, indexes) };
}

type Schema = (typeof fileShapes)[FileKind] | (typeof draftShapes)[keyof typeof draftShapes];

function schemaOf(kind: FileKind, isDraft: boolean): Schema {
  return isDraft && (kind === 'plan' || kind === 'appendix') ? draftShapes[kind] : fileShapes[kind];
}

/** So many items at once: zod hands on the issues of a list as arguments of one call, of which the stack holds some hundred thousand. */
const atOnce = 1000;

/** All that is wrong: in the whole with the start of each long list, then in the rest of these. */
function faultsIn(schema: Schema, plain: Plain): readonly ShapeFault[] {
  const beyond = longLists(plain).flatMap((long) => faultsBeyondStart(schema, plain, long));
  return [...faultsAtOnce(schema, shortened(plain)), ...beyond];
}

function faultsAtOnce(schema: Schema, plain: Plain): readonly ShapeFault[] {
  return faultsOf(schema.safeParse(plain).error?.issues ?? [], plain);
}

/** A list that is told piece by piece, with where it stands. */
interface LongList {
  readonly path: NodePath;
  readonly list: readonly Plain[];
}

function longLists(plain: Plain, path: NodePath = []): LongList[] {
  if (typeof plain === 'string') return [];
  const here = isList(plain) && plain.length > atOnce ? [{ path, list: plain }] : [];
  const parts: Iterable<[string | number, Plain]> = isList(plain) ? plain.entries() : Object.entries(plain);
  return [
    ...here,
    ...[...parts].flatMap(([step, part]) => (typeof part === 'string' ? [] : longLists(part, [...path, step]))),
  ];
}

/** With no more than the start of each list. */
function shortened(plain: Plain): Plain {
  if (typeof plain === 'string') return plain;
  if (isList(plain)) return plain.slice(0, atOnce).map(shortened);
  const mapping = emptyMapping();
  for (const [key, value] of Object.entries(plain)) mapping[key] = shortened(value);
  return mapping;
}

function faultsBeyondStart(schema: Schema, plain: Plain, { path, list }: LongList): ShapeFault[] {
  const found: ShapeFault[] = [];
  const first = path.map((step) => (typeof step === 'number' ? 0 : step));
  for (let start = atOnce; start < list.length; start += atOnce) {
    const piece = list.slice(start, start + atOnce).map(shortened);
    for (const fault of faultsAtOnce(schema, around(plain, path, piece))) {
      const [index, ...below] = fault.path.slice(path.length);
      // What is wrong beside the list is told with its start.
      if (index === undefined || first.some((step, at) => fault.path[at] !== step)) continue;
      found.push({ ...fault, path: [...path, start + Number(index), ...below] });
    }
  }
  return found;
}

/** The piece in the place of its list, alone in what holds many; what decides what a mapping is stays beside it. */
function around(plain: Plain | undefined, [step, ...rest]: NodePath, piece: Plain, isRoot = true): Plain {
  if (step === undefined || plain === undefined || typeof plain === 'string') return piece;
  if (isList(plain)) return [around(plain[Number(step)], rest, piece, false)];
  const mapping = emptyMapping();
  if (!isRoot) for (const [key, value] of Object.entries(plain)) mapping[key] = shortened(value);
  mapping[step] = around(plain[step], rest, piece, false);
  return mapping;
}

/** Whether the plan's own file says that it is a draft. */
export function saysDraft(plan: Plain): boolean {
  const document = typeof plan === 'string' || isList(plan) ? undefined : plan['document'];
  return typeof document === 'object' && !isList(document) && document['draft'] === 'true';
}

/** Lists that lost items, with the original index of each item that stayed. */
type KeptIndexes = WeakMap<object, readonly number[]>;

/** The data without the nodes at these paths; null when the root itself is one of them. */
function cutAway(plain: Plain, paths: readonly NodePath[], indexes: KeptIndexes): Plain | null {
  if (typeof plain === 'string' || paths.some((path) => path.length === 0)) return null;
  const below = byFirstStep(paths);
  const kept = (key: string | number, value: Plain): Plain | null => {
    const cuts = below.get(key);
    return cuts === undefined ? value : cutAway(value, cuts, indexes);
  };
  return isList(plain) ? cutList(plain, kept, indexes) : cutMapping(plain, kept);
}

/** The rest of each path under its first step. */
function byFirstStep(paths: readonly NodePath[]): ReadonlyMap<string | number, NodePath[]> {
  const found = grouped(paths, ([first = '']) => first);
  return new Map([...found].map(([first, below]) => [first, below.map(([, ...rest]) => rest)]));
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
  const rest = emptyMapping();
  for (const [key, value] of Object.entries(mapping)) {
    const left = kept(key, value);
    if (left !== null) rest[key] = left;
  }
  return rest;
}

/** Translates paths in the cut data to paths in the file. */
function tracer(root: Plain, indexes: KeptIndexes): (path: NodePath) => NodePath {
  return (path) => {
    let node: unknown = root;
    return path.map((step) => {
      const original = typeof step === 'number' ? (indexes.get(Object(node))?.[step] ?? step) : step;
      node = Object(node)[step];
      return original;
    });
  };
}
