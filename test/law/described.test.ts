/** Every key of every file is described to editors, in both languages: what it is, and what may stand there. */
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { schemaJson } from '../../src/output/schema/json.ts';
import { languages } from '../../src/output/words/language.ts';
import type { JsonSchema } from '../../src/plan/editor-forms.ts';
import { type FileKind, fileShapes } from '../../src/plan/written.ts';
import type { Plain } from '../../src/source/tree.ts';
import { type Files, kindOf, sample } from './sample.ts';
import { namesOf, places, type SamplePlace, variants, without } from './walked-sample.ts';
import { placesOf } from './written-shapes.ts';

const kinds = Object.keys(fileShapes) as FileKind[];

/** What the sample lacks, no law of keys looks at: whether it is compared and printed would hang on who thought of it. */
test.each(kinds)('the sample (test/plans/every-key) fills every place of the shape of %s', (kind) => {
  const named = namesOf(places);
  expect(namesOf(placesOf(kind)).filter((name) => !named.includes(name))).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  test.each(kinds)('every key of %s has a title and an explanation', (kind) => {
    const schema = JSON.parse(schemaJson(kind, language)) as JsonSchema;
    const keys = placesOf(kind).filter(({ name }) => !/(?::|\[\]|\.\*)$/.test(name));
    const wordless = keys.filter(({ name }) => {
      const found = stepsOf(name).reduce((parts, step) => parts.flatMap((part) => below(part, step, schema)), [schema]);
      return found.length === 0 || found.some(({ title, description }) => !title || !description);
    });
    expect(wordless.map(({ name }) => name)).toEqual([]);
  });
});

describe('an editor accepts what dondoc accepts', () => {
  const ajv = new Ajv({ strict: false, allowUnionTypes: true });
  const validators = new Map(kinds.map((kind) => [kind, ajv.compile(JSON.parse(schemaJson(kind, 'en')))]));

  /** The complaints about the file, typed as an editor does. */
  function complaints(files: Files, file: string): unknown {
    const validate = validators.get(kindOf(file));
    const text = stringify(files[file], { schema: 'failsafe', lineWidth: 0 });
    validate?.(parse(text, { version: '1.2', schema: 'core' }));
    return validate?.errors ?? null;
  }

  test.each(Object.keys(sample))('%s, whatever stands or is left out at a place', (file) => {
    expect(complaints(sample, file)).toBeNull();
    for (const place of places.filter((one) => one.file === file)) {
      for (const { files, saying } of variants(place)) expect(complaints(files, file), saying).toBeNull();
      const less = without(place);
      if (less !== null) expect(complaints(less, file), `without ${place.path.join('.')}`).toBeNull();
    }
  });

  test.each(Object.keys(sample))('%s, but with no key that it does not know', (file) => {
    for (const { path } of places.filter((one) => one.file === file && hasKnownKeys(one))) {
      const odd = withOddKey(sample[file] as Plain, path);
      expect(complaints({ [file]: odd }, file), path.join('.')).not.toBeNull();
    }
  });
});

/** `rows[].due.every` as steps: a key, or `[]` for an item. */
function stepsOf(name: string): string[] {
  return (name.split(': ')[1] ?? '').replaceAll('[]', '.[]').split('.');
}

/** The parts of the schema one step below, of every form that the part may have. */
function below(part: JsonSchema, step: string, root: JsonSchema): JsonSchema[] {
  const { $ref, anyOf = [], allOf = [], properties = {}, items } = part;
  const named = $ref === undefined ? [] : [root.definitions?.[$ref.split('/').at(-1) ?? '']];
  const forms = [...named, ...anyOf, ...allOf].filter((form) => form !== undefined);
  const own = step === '[]' ? items : properties[step];
  return [...(own === undefined ? [] : [own]), ...forms.flatMap((form) => below(form, step, root))];
}

/** A mapping whose keys are all dondoc's: no cells under names of the writer's own. */
function hasKnownKeys({ value, schema }: SamplePlace): boolean {
  return typeof value === 'object' && !Array.isArray(value) && schema._zod.def.type !== 'record';
}

function withOddKey(node: Plain, path: readonly (string | number)[]): Plain {
  const copy = structuredClone(node) as Plain;
  const found = path.reduce((at, step) => (at as Readonly<Record<string | number, Plain>>)[step] as Plain, copy);
  Object.assign(found, { 'no-such-key': 'x' });
  return copy;
}
