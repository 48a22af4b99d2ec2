/** The JSON Schema of every JSON answer, from the types of `src/output/json-answers.ts`: what is printed and nothing else. */
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each kind of answer with its schema (draft-07). A key that the types do not name is wrong. */
export function answerSchemas() {
  const generator = createGenerator({
    path: `${root}src/output/json-answers.ts`,
    tsconfig: `${root}tsconfig.json`,
    skipTypeCheck: true,
    sortProps: false,
    topRef: false,
    jsDoc: 'extended',
  });
  const { properties, definitions } = generator.createSchema('PrintedAnswers');
  return Object.entries(properties).map(([kind, shape]) => [kind, schemaOf(kind, shape, definitions)]);
}

function schemaOf(kind, shape, definitions) {
  const used = new Map();
  const root = plain(shape, definitions, used);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:dondoc:schema:answer:${kind}`,
    title: `dondoc: ${kind}`,
    ...root,
    ...(used.size === 0 ? {} : { definitions: Object.fromEntries(used) }),
  };
}

/** The part with whole numbers (there are no others), and what it refers to gathered; a type made in passing stands in place. */
function plain(part, definitions, used) {
  if (Array.isArray(part)) return part.map((one) => plain(one, definitions, used));
  if (typeof part !== 'object' || part === null) return part;
  if (part.$ref !== undefined) return referred(part.$ref, definitions, used);
  const entries = Object.entries(part).map(([key, value]) => [
    key,
    key === 'type' ? wholeNumbers(value) : plain(value, definitions, used),
  ]);
  return Object.fromEntries(entries);
}

function referred($ref, definitions, used) {
  const name = decodeURIComponent($ref.slice('#/definitions/'.length));
  if (name.includes('<')) return plain(definitions[name], definitions, used);
  if (!used.has(name)) {
    // First named, then filled in: a type may lead back to itself.
    used.set(name, null);
    used.set(name, plain(definitions[name], definitions, used));
  }
  return { $ref };
}

function wholeNumbers(type) {
  if (Array.isArray(type)) return type.map(wholeNumbers);
  return type === 'number' ? 'integer' : type;
}
