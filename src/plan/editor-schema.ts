/** The shape of a file as JSON Schema for editors, derived from the shapes that the loader checks, without words. */
import * as z from 'zod/mini';
import { type JsonSchema, termOrWordForm, textForm, yesForm, yesNoForm } from './editor-forms.ts';
import { type FileKind, fileShapes } from './written.ts';
import type { Demand } from './written-values.ts';

/** What `z.toJSONSchema` hands to its override for each part of a shape. */
type Part = Parameters<NonNullable<z.core.ToJSONSchemaParams['override']>>[0];

/** The JSON Schema (draft-07) of a kind of file. The titles in it are the names of forms, for words to replace. */
export function editorSchema(kind: FileKind): JsonSchema {
  const { $schema, ...shape } = z.toJSONSchema(fileShapes[kind], {
    target: 'draft-7',
    io: 'input',
    metadata: names,
    override: asEditorsSee,
  }) as JsonSchema;
  return { ...($schema === undefined ? {} : { $schema }), $id: `urn:dondoc:schema:${kind}`, ...shape };
}

/** The parts that stand in `definitions`, each under its name. */
const names = z
  .registry<{ id: string }>()
  .add(fileShapes.plan.shape.body._zod.def.element, { id: 'clause' })
  .add(fileShapes.appendix.shape.rows._zod.def.element._zod.def.options[0].shape.due._zod.def.innerType, { id: 'due' })
  .add(fileShapes.amendments.shape.amendments._zod.def.innerType._zod.def.element.shape.instrument._zod.def.innerType, {
    id: 'instrument',
  })
  .add(fileShapes.progress.shape.reports._zod.def.element.shape.evidence._zod.def.innerType._zod.def.options[0], {
    id: 'evidence',
  });

function asEditorsSee({ zodSchema, jsonSchema }: Part): void {
  const form = formOf(zodSchema);
  if (form !== null) replace(jsonSchema, form);
  // The names in a mapping of the writer's own are any text; a scalar's form would say more than that.
  delete jsonSchema.propertyNames;
  nameDueMapping(jsonSchema);
  demandEither(zodSchema, jsonSchema);
  flattenChoices(jsonSchema);
}

/** The form that a single value has in an editor; null for mappings, lists and choices. */
function formOf(schema: Part['zodSchema']): JsonSchema | null {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return textFormOf(schema);
    case 'enum':
      return 'true' in def.entries ? yesNoForm : null;
    case 'literal':
      return yesForm;
    default:
      return null;
  }
}

function textFormOf(schema: z.core.$ZodType): JsonSchema {
  const check = schema._zod.def.checks?.[0]?._zod.def as { readonly params?: { readonly demand: Demand } } | undefined;
  const demand = check?.params?.demand ?? null;
  return demand === 'deadline' && z.safeParse(schema, 'ongoing').success ? termOrWordForm : textForm(demand);
}

/** The mappings that a due value may be, told by the key that only they have, and by what stands under it. */
function nameDueMapping(schema: Part['jsonSchema']): void {
  if (schema.properties?.every !== undefined) schema.title = 'recurring';
  const after = schema.properties?.after;
  if (after !== undefined) schema.title = Object(after).type === 'object' ? 'after-task' : 'on-event';
}

/** Of several keys one must be there, which a shape says by a refinement. */
function demandEither({ _zod: { def } }: Part['zodSchema'], schema: Part['jsonSchema']): void {
  if (def.type !== 'object') return;
  const check = def.checks?.[0]?._zod.def as { readonly params?: { readonly either?: readonly string[] } } | undefined;
  const keys = check?.params?.either;
  if (keys !== undefined) schema.anyOf = keys.map((key) => ({ required: [key], properties: { [key]: {} } }));
}

/** Choices within choices side by side, so that an editor offers all of them at once. */
function flattenChoices(schema: Part['jsonSchema']): void {
  if (schema.anyOf === undefined) return;
  schema.anyOf = schema.anyOf.flatMap((option) =>
    Object.keys(option).join() === 'anyOf' ? (option.anyOf ?? []) : [option],
  );
}

function replace(schema: Part['jsonSchema'], form: JsonSchema): void {
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, structuredClone(form));
}
