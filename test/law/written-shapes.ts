/** The shapes of the files, walked: every place that they have, and every such place in a file as it was read. */
import * as z from 'zod/mini';
import type { FileKind } from '../../src/plan/written.ts';
import { fileShapes } from '../../src/plan/written.ts';
import type { NodePath, Plain } from '../../src/source/tree.ts';

type Schema = z.core.$ZodType;

/** A place in a shape: `appendix: rows[].due.every`. A choice of forms has the places of all. */
export interface Place {
  readonly name: string;
  readonly schema: Schema;
  /** Whether a single text stands there. */
  readonly isLeaf: boolean;
  /** Whether its key may be left out. */
  readonly isOptional: boolean;
}

/** A place with what stands there in a file. */
export interface FilledPlace extends Place {
  readonly path: NodePath;
  readonly value: Plain;
}

/** Every place of the shape; what may stand under itself, once. */
export function placesOf(kind: FileKind): readonly Place[] {
  return [...walked(fileShapes[kind], { name: `${kind}:`, isOptional: false }, new Map())];
}

/** Every place of the shape that the file fills. */
export function filledPlaces(kind: FileKind, file: Plain): readonly FilledPlace[] {
  return [...filled(fileShapes[kind], { name: `${kind}:`, isOptional: false, path: [], value: file }, new Map())];
}

/** Some texts that may stand at the place instead of the one that does; all that its shape lists, if it does. */
export function otherTexts({ schema, value }: FilledPlace): readonly string[] {
  if (typeof value !== 'string') return [];
  const def = (schema as z.core.$ZodTypes)._zod.def;
  const listed = def.type === 'enum' ? Object.values(def.entries).map(String) : forms;
  const texts = [
    `${value} khác`,
    `${value} mới`,
    `${value}\nThêm một dòng`,
    `${value}-khac`,
    `${value}-moi`,
    ...listed,
  ];
  return texts.filter((text) => text !== value && accepts(schema, text));
}

/** One text of each form that something is demanded of. */
const forms = [
  ...['2020-02-29', '2022-H1', 'ongoing', '12-13', '13', '7 days', '2 months', 'Asia/Seoul', 'Asia/Manila'],
  ...[
    'khac@mau.example',
    'moi@mau.example',
    '0123456789abcdef',
    'fedcba9876543210',
    '12/KH-UBND',
    'khac.example',
    'moi.example',
  ],
];

function accepts(schema: Schema, value: Plain): boolean {
  return z.safeParse(schema, value).success;
}

type Here = Pick<Place, 'name' | 'isOptional'>;
/** The names under which mappings that may hold themselves were met first. */
type Met = ReadonlyMap<Schema, string>;

function* walked(schema: Schema, here: Here, met: Met): Iterable<Place> {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'optional':
      yield* walked(def.innerType, { ...here, isOptional: true }, met);
      return;
    case 'union':
      for (const option of def.options) yield* walked(option, here, met);
      return;
    case 'array':
      yield { ...here, schema, isLeaf: false };
      yield* walked(def.element, { name: `${here.name}[]`, isOptional: false }, met);
      return;
    case 'record':
      yield { ...here, schema, isLeaf: false };
      yield* walked(def.valueType, { name: under(here.name, '*'), isOptional: true }, met);
      return;
    case 'object': {
      if (met.has(schema)) return;
      yield { ...here, schema, isLeaf: false };
      const below = new Map([...met, [schema, here.name]]);
      for (const [key, part] of Object.entries(def.shape))
        yield* walked(part, { name: under(here.name, key), isOptional: false }, below);
      return;
    }
    case 'string':
    case 'enum':
    case 'literal':
      yield { ...here, schema, isLeaf: true };
      return;
    default:
      throw new Error(`the walk does not know what may stand in a ${def.type}: ${here.name}`);
  }
}

type Standing = Here & Pick<FilledPlace, 'path' | 'value'>;

function* filled(schema: Schema, here: Standing, met: Met): Iterable<FilledPlace> {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  const { path, value } = here;
  switch (def.type) {
    case 'optional':
      yield* filled(def.innerType, { ...here, isOptional: true }, met);
      return;
    case 'union': {
      const form = def.options.find((option) => accepts(option, value));
      if (form !== undefined) yield* filled(form, here, met);
      return;
    }
    case 'array':
      yield { ...here, schema, isLeaf: false };
      for (const [index, item] of (value as readonly Plain[]).entries()) {
        const at = { name: `${here.name}[]`, isOptional: false, path: [...path, index], value: item };
        yield* filled(def.element, at, met);
      }
      return;
    case 'record':
      yield { ...here, schema, isLeaf: false };
      for (const [key, held] of Object.entries(value)) {
        const at = { name: under(here.name, '*'), isOptional: true, path: [...path, key], value: held };
        yield* filled(def.valueType, at, met);
      }
      return;
    case 'object': {
      const name = met.get(schema) ?? here.name;
      yield { ...here, name, schema, isLeaf: false };
      const below = new Map([...met, [schema, name]]);
      for (const [key, part] of Object.entries(def.shape)) {
        const held = (value as { readonly [key: string]: Plain })[key];
        if (held === undefined) continue;
        yield* filled(part, { name: under(name, key), isOptional: false, path: [...path, key], value: held }, below);
      }
      return;
    }
    default:
      yield { ...here, schema, isLeaf: true };
  }
}

function under(name: string, key: string): string {
  return name.endsWith(':') ? `${name} ${key}` : `${name}.${key}`;
}
