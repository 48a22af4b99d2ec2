/** Which language is spoken. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { languageFrom } from '../../src/cli/language.ts';
import { readSettings } from '../../src/cli/settings/settings.ts';
import { diskFiles } from '../../src/env/disk-files.ts';

const settled = (variables: Readonly<Record<string, string>>) => readSettings({ variables, files: diskFiles, path });

test.each([
  [[], {}, 'vi'],
  [['status'], { DONDOC_LANG: 'en' }, 'en'],
  [['status'], { DONDOC_LANG: 'tiếng Anh' }, 'en'],
  [['status'], { LANG: 'en_US.UTF-8' }, 'vi'],
  [['status', '--lang', 'en'], {}, 'en'],
  [['--lang', 'en', 'status'], {}, 'en'],
  [['--lang=en', 'status'], {}, 'en'],
  [['status', '--lang', 'vi'], { DONDOC_LANG: 'en' }, 'vi'],
  [['status', '--lang'], { DONDOC_LANG: 'en' }, 'en'],
] as const)('%j with %j is %s', (argv, variables, language) => {
  expect(languageFrom(argv, settled(variables))).toBe(language);
});

test('a language that is not spoken is a wrong command line', () => {
  expect(() => languageFrom(['--lang=fr'], {})).toThrow('unknown-value');
});

test('nor is one that was settled', () => {
  expect(() => languageFrom([], settled({ DONDOC_LANG: 'fr' }))).toThrow('unknown-value');
});
