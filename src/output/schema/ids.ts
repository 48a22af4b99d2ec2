/** The ids of a plan in an editor's schema: offered where they may stand, while any other text stays right. */
import type { JsonSchema } from '../../plan/editor-forms.ts';
import type { Plan } from '../../plan/model.ts';

/** An id with what it stands for. */
interface Named {
  readonly id: string;
  readonly name: string;
}

type Kinds = 'register' | 'agencies' | 'tasks';

/** Which ids stand under a key, wherever the key stands. */
const idsUnder: ReadonlyMap<string, Kinds> = new Map([
  ['lead', 'register'],
  ['with', 'register'],
  ['agency', 'agencies'],
  ['issuer', 'agencies'],
  ['members', 'agencies'],
  ['successors', 'agencies'],
  ['task', 'tasks'],
]);

/** The schema in which editors complete the plan's own ids. What is typed beside them is for `check` to judge. */
export function withIds(schema: JsonSchema, { agencies, register, tasks }: Plan): JsonSchema {
  const ids: Readonly<Record<Kinds, readonly Named[]>> = {
    register,
    agencies: [...agencies.values()],
    tasks: tasks.map(({ id, text }) => ({ id, name: text })),
  };
  return inside(schema, ids);
}

type Ids = Readonly<Record<Kinds, readonly Named[]>>;

function inside(schema: JsonSchema, ids: Ids): JsonSchema {
  const { properties, items, anyOf, definitions } = schema;
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: mapped(properties, (part, key) => under(key, part, ids)) }),
    ...(items === undefined ? {} : { items: inside(items, ids) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((option) => inside(option, ids)) }),
    ...(definitions === undefined ? {} : { definitions: mapped(definitions, (part) => inside(part, ids)) }),
  };
}

function under(key: string, part: JsonSchema, ids: Ids): JsonSchema {
  const kinds = idsUnder.get(key);
  return kinds === undefined ? inside(part, ids) : offering(part, distinct(ids[kinds]), ids);
}

/** One id, a list of ids, or an old and a new list; anything else under such a key is looked into as usual. */
function offering(part: JsonSchema, named: readonly Named[], ids: Ids): JsonSchema {
  const { properties, items } = part;
  if (named.length === 0) return part;
  if (items !== undefined) return { ...part, items: choice(items, named) };
  if (properties?.['from'] !== undefined) {
    return { ...part, properties: mapped(properties, (list) => offering(list, named, ids)) };
  }
  return properties === undefined ? choice(part, named) : inside(part, ids);
}

function choice({ title, description, ...form }: JsonSchema, named: readonly Named[]): JsonSchema {
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    anyOf: [{ enum: named.map(({ id }) => id), enumDescriptions: named.map(({ name }) => name) }, form],
  };
}

/** Of several with one id, the first. */
function distinct(named: readonly Named[]): readonly Named[] {
  return [...new Map(named.toReversed().map((one) => [one.id, one])).values()].toReversed();
}

function mapped(
  record: Readonly<Record<string, JsonSchema>>,
  map: (part: JsonSchema, key: string) => JsonSchema,
): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(record).map(([key, part]) => [key, map(part, key)]));
}
