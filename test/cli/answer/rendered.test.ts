/** Answers in the format asked for: from a table, in which no format is without its renderer. */
import { expect, test } from 'vitest';
import { filePage } from '../../../src/cli/answer/page.ts';
import { type Manner, type Renderers, rendered } from '../../../src/cli/answer/rendered.ts';
import { formatsOf } from '../../../src/output/formats.ts';

const manner: Manner = {
  language: 'vi',
  version: '1.2.3',
  isQuiet: false,
  detail: { isFull: false, isFolded: false },
  page: async () => filePage('vi'),
};
const renderers = {
  md: async (answer: string) => `**${answer}**`,
  json: async (answer: string) => JSON.stringify(answer),
} satisfies Renderers<string>;

test('the formats are those that something renders, the default first', () => {
  expect(formatsOf(renderers)).toEqual(['md', 'json']);
});

test('a format is rendered by its own renderer', async () => {
  expect(await rendered(renderers, 'a', 'json', manner)).toBe('"a"');
  expect(await rendered(renderers, 'a', 'md', manner)).toBe('**a**');
});

test('a format that this answer is not given in is refused, and those that it is given in are told', async () => {
  await expect(rendered(renderers, 'a', 'csv', manner)).rejects.toMatchObject({
    misuse: { fault: 'unknown-value', option: '--format', given: 'csv', known: ['md', 'json'] },
  });
});

test('a format without a renderer does not compile', () => {
  // @ts-expect-error csv is demanded here and nothing renders it
  const lacking: Renderers<string, 'md' | 'csv'> = renderers;
  // @ts-expect-error a format has a renderer or is not there
  const empty: Renderers<string> = { csv: undefined };
  // @ts-expect-error it has an entry among the formats, which says who reads it
  const unknown = { odt: async () => '' } satisfies Renderers<string>;
  expect([lacking, empty, unknown]).toHaveLength(3);
});
