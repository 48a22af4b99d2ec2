/** The JSON Schema of a kind of file, with words: what an editor underlines by, completes from and shows. */
import type { FormName, JsonSchema } from '../../plan/editor-forms.ts';
import { editorSchema } from '../../plan/editor-schema.ts';
import type { Plan } from '../../plan/model.ts';
import type { FileKind } from '../../plan/written.ts';
import { jsonText } from '../text/json-text.ts';
import { kindWords } from '../words/file-kinds.ts';
import type { Language } from '../words/language.ts';
import { formWords, termMessage } from '../words/schema/forms.ts';
import { keyWordsAt } from '../words/schema-words.ts';
import { withIds } from './ids.ts';

/** The schema (draft-07) as a JSON text; with the ids of a plan where one is given. */
export function schemaJson(kind: FileKind, language: Language, plan: Plan | null = null): string {
  const schema = schemaInWords(kind, language);
  return jsonText(plan === null ? schema : withIds(schema, plan));
}

function schemaInWords(kind: FileKind, language: Language): JsonSchema {
  const { $schema, $id, definitions, ...shape } = editorSchema(kind);
  const [title, description] = kindWords[kind][language];
  return {
    ...($schema === undefined ? {} : { $schema }),
    ...($id === undefined ? {} : { $id }),
    title: `dondoc: ${title}`,
    description,
    ...inWords(shape, { place: kind, language }),
    ...(definitions === undefined
      ? {}
      : { definitions: mapped(definitions, (part, name) => inWords(part, { place: name, language })) }),
  };
}

/** Where in the schema a part stands, and whether it is one of several that may stand there. */
interface Standpoint {
  readonly place: string;
  readonly language: Language;
  readonly isChoice?: boolean;
}

function inWords(schema: JsonSchema, at: Standpoint): JsonSchema {
  const { title: form, items, properties, anyOf, ...rest } = schema;
  const below = { place: at.place, language: at.language };
  return {
    ...wordsFor(form as FormName | undefined, schema, at),
    ...rest,
    ...(items === undefined ? {} : { items: inWords(items, below) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((option) => inWords(option, { ...below, isChoice: true })) }),
    ...(properties === undefined
      ? {}
      : { properties: mapped(properties, (part, key) => keyInWords(part, { ...below, place: `${at.place}.${key}` })) }),
  };
}

/** A key's part: the words of the key go before those of its form. */
function keyInWords(schema: JsonSchema, at: Standpoint): JsonSchema {
  const said = keyWordsAt(at.place, at.language);
  // Beside a $ref, draft-07 ignores everything else.
  const part = schema.$ref === undefined ? inWords(schema, at) : { allOf: [schema] };
  if (said === null) return part;
  const [title, explanation] = said;
  const { title: _, description: howWritten, ...rest } = part;
  return { title, description: howWritten === undefined ? explanation : `${explanation} ${howWritten}`, ...rest };
}

function wordsFor(form: FormName | undefined, { pattern }: JsonSchema, { language, isChoice }: Standpoint): JsonSchema {
  if (form === undefined) return {};
  const [title, howWritten] = formWords[form][language];
  const message = pattern === undefined ? {} : { patternErrorMessage: isChoice ? termMessage[language] : howWritten };
  return form === 'not-empty' ? message : { title, description: howWritten, ...message };
}

function mapped<Value, Mapped>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value, key: string) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
