/** The words of the editors' schemas: every key of every kind has its own, in both languages, and no words are left over. */
import { describe, expect, it } from 'vitest';
import { schemaJson } from '../../../src/output/schema/json.ts';
import { fileKinds } from '../../../src/output/words/file-kinds.ts';
import { languages } from '../../../src/output/words/language.ts';
import { keyWords } from '../../../src/output/words/schema-words.ts';
import type { JsonSchema } from '../../../src/plan/editor-forms.ts';

/** A key with the part of the schema that says what it holds. */
type Keyed = readonly [place: string, part: JsonSchema];

function keysOf(schema: JsonSchema, place: string): Keyed[] {
  const here = Object.entries(schema.properties ?? {}).flatMap(([key, part]): Keyed[] => [
    [`${place}.${key}`, part],
    ...keysOf(part, `${place}.${key}`),
  ]);
  const parts = [...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])];
  const shared = Object.entries(schema.definitions ?? {}).flatMap(([name, part]) => keysOf(part, name));
  return [...here, ...parts.flatMap((part) => keysOf(part, place)), ...shared];
}

describe.each(languages)('in %s', (language) => {
  const words: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = keyWords;
  const keys = fileKinds.flatMap((kind) => keysOf(JSON.parse(schemaJson(kind, language)) as JsonSchema, kind));

  it('every key has a title and an explanation', () => {
    expect(keys.length).toBeGreaterThan(100);
    const wordless = keys.filter(([place, { title, description }]) => {
      const [said, explained] = words[place]?.[language] ?? [];
      return said === undefined || title !== said || !description?.startsWith(explained ?? '\0');
    });
    expect(wordless.map(([place]) => place)).toEqual([]);
  });

  it('no words are left over', () => {
    expect(new Set(Object.keys(words))).toEqual(new Set(keys.map(([place]) => place)));
  });

  it.each(fileKinds)('%s names its file and leaves no form without words', (kind) => {
    const text = schemaJson(kind, language);
    expect(JSON.parse(text)).toMatchObject({ title: expect.stringMatching(/^dondoc: .*\.yaml$/) });
    expect(text).not.toMatch(/"title": "(?:[a-z]+-[a-z-]+|id|day|month|quarter|year|span|email|ongoing|recurring)"/);
    expect(text.endsWith('}\n')).toBe(true);
  });
});

it('a value that does not fit is told how it is written, in the language asked', () => {
  const { properties } = JSON.parse(schemaJson('days-off', 'vi')) as JsonSchema;
  const { off } = properties?.years?.items?.properties ?? {};
  expect(off).toEqual({
    title: 'Ngày nghỉ',
    description: 'Ngày lễ, Tết và ngày nghỉ bù.',
    type: 'array',
    items: {
      title: 'Ngày',
      description: 'Viết NĂM-THÁNG-NGÀY: 2021-03-31.',
      patternErrorMessage: 'Viết NĂM-THÁNG-NGÀY: 2021-03-31.',
      type: 'string',
      pattern: '^[1-9]\\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
    },
  });
});
