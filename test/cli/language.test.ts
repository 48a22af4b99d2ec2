/** Which language is spoken. */
import { expect, test } from 'vitest';
import { languageFrom } from '../../src/cli/language.ts';

test.each([
  [[], {}, 'vi'],
  [['status'], { DONDOC_LANG: 'en' }, 'en'],
  [['status'], { DONDOC_LANG: 'fr' }, 'vi'],
  [['status'], { LANG: 'en_US.UTF-8' }, 'vi'],
  [['status', '--lang', 'en'], {}, 'en'],
  [['--lang', 'en', 'status'], {}, 'en'],
  [['--lang=en', 'status'], {}, 'en'],
  [['status', '--lang', 'vi'], { DONDOC_LANG: 'en' }, 'vi'],
  [['status', '--lang'], { DONDOC_LANG: 'en' }, 'en'],
] as const)('%j with %j is %s', (argv, variables, language) => {
  expect(languageFrom(argv, variables)).toBe(language);
});

test('a language that is not spoken is a wrong command line', () => {
  expect(() => languageFrom(['--lang=fr'], {})).toThrow('unknown-value');
});
