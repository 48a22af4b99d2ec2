/**
 * Whether data has a shape and zod's copy of it would be the same again, told without making anything: so it is with nearly
 * every file, and zod is asked only about the others. The shape is zod's, read once.
 */
import type * as z from 'zod/mini';
import { isList } from '../source/path.ts';
import type { Plain } from '../source/tree.ts';

type Fits = (plain: Plain) => boolean;

const known = new WeakMap<z.core.$ZodType, Fits>();

/** Exactly where zod finds nothing wrong and would give back what it was given: with the keys in the order of the shape. */
export function fits(schema: z.core.$ZodType, plain: Plain): boolean {
  return fitsOf(schema)(plain);
}

function fitsOf(schema: z.core.$ZodType): Fits {
  let found = known.get(schema);
  if (found === undefined) {
    found = checkedBy(schema, fitsKind(schema as z.core.$ZodTypes));
    known.set(schema, found);
  }
  return found;
}

function fitsKind(schema: z.core.$ZodTypes): Fits {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return (plain) => typeof plain === 'string';
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'literal':
      return oneOf(def.values);
    case 'optional':
      return fitsOf(def.innerType);
    case 'union':
      return anyOf(def.options.map(fitsOf));
    case 'array':
      return everyItem(fitsOf(def.element));
    case 'record':
      return everyValue(fitsOf(def.valueType));
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? everyKey(def.shape) : never;
    default:
      return never;
  }
}

/** What is not known here is never taken as it is. */
const never: Fits = () => false;

const oneOf = (values: readonly unknown[]): Fits => {
  const set = new Set(values);
  return (plain) => set.has(plain);
};

const anyOf =
  (options: readonly Fits[]): Fits =>
  (plain) =>
    options.some((option) => option(plain));

const everyItem =
  (item: Fits): Fits =>
  (plain) =>
    isList(plain) && plain.every(item);

/** Under names of the writer's own; zod leaves this one out. */
const everyValue =
  (value: Fits): Fits =>
  (plain) =>
    typeof plain !== 'string' &&
    !isList(plain) &&
    Object.entries(plain).every(([key, held]) => key !== '__proto__' && value(held));

/** Just these keys in their order, and all that may not be left out. What a key holds is looked at when it is met: shapes may hold themselves. */
function everyKey(shape: Readonly<Record<string, z.core.$ZodType>>): Fits {
  const keys = Object.keys(shape);
  const places = new Map(keys.map((key, place) => [key, place]));
  const needed = keys.filter((key) => shape[key]?._zod.def.type !== 'optional');
  const values: Fits[] = [];
  return (plain) => {
    if (typeof plain === 'string' || isList(plain)) return false;
    let before = -1;
    for (const key in plain) {
      const place = places.get(key) ?? -1;
      if (place <= before) return false;
      before = place;
      values[place] ??= fitsOf(shape[key] as z.core.$ZodType);
      if (!values[place](plain[key] as Plain)) return false;
    }
    return needed.every((key) => key in plain);
  };
}

/** What is demanded besides, of what is right otherwise. */
function checkedBy(schema: z.core.$ZodType, fitsKind: Fits): Fits {
  const checks = (schema._zod.def.checks ?? []).map(checkOf);
  if (checks.includes(null)) return never;
  return (plain) => fitsKind(plain) && (checks as readonly Fits[]).every((holds) => holds(plain));
}

/** Null for a check that is not known here. */
function checkOf(check: z.core.$ZodCheck): Fits | null {
  const { check: name, fn, minimum } = check._zod.def as CheckDefinition;
  if (name === 'custom' && fn !== undefined) return (plain) => Boolean(fn(plain));
  return name === 'min_length' && minimum !== undefined ? (plain) => isList(plain) && plain.length >= minimum : null;
}

interface CheckDefinition {
  readonly check: string;
  readonly fn?: (plain: Plain) => unknown;
  readonly minimum?: number;
}
