/**
 * Whether data has a shape, told without making anything: nearly every file has its own, and zod, which makes a copy of
 * what it looks at and a list of what is wrong, is asked only about the others. The shape is zod's, read once.
 */
import * as z from 'zod/mini';
import { isList } from '../source/path.ts';
import type { Plain } from '../source/tree.ts';

type Fits = (plain: Plain) => boolean;

const known = new WeakMap<z.core.$ZodType, Fits>();

/** Exactly where zod finds nothing wrong; the data stands for itself then, since no shape changes what it reads. */
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
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? everyKey(def.shape) : byZod(schema);
    default:
      return byZod(schema);
  }
}

const byZod =
  (schema: z.core.$ZodType): Fits =>
  (plain) =>
    z.safeParse(schema, plain).success;

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

/** Just these keys, and all that may not be left out. What a key holds is looked at when it is met: shapes may hold themselves. */
function everyKey(shape: Readonly<Record<string, z.core.$ZodType>>): Fits {
  const values = new Map(Object.keys(shape).map((key) => [key, null as Fits | null]));
  const needed = Object.keys(shape).filter((key) => shape[key]?._zod.def.type !== 'optional');
  const valueFits = (key: string, value: Plain): boolean => {
    let found = values.get(key);
    if (found === undefined) return false;
    if (found === null) {
      found = fitsOf(shape[key] as z.core.$ZodType);
      values.set(key, found);
    }
    return found(value);
  };
  return (plain) => {
    if (typeof plain === 'string' || isList(plain)) return false;
    for (const key in plain) if (!valueFits(key, plain[key] as Plain)) return false;
    return needed.every((key) => key in plain);
  };
}

/** What is demanded besides, of what is right otherwise. */
function checkedBy(schema: z.core.$ZodType, fitsKind: Fits): Fits {
  const checks = (schema._zod.def.checks ?? []).map(checkOf);
  if (checks.includes(null)) return byZod(schema);
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
