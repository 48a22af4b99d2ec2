/** The law of words: both languages of a sentence stand side by side, in the rooms of words, and nothing asks which is spoken. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rooms = ['src/output/words/', 'src/cli/words/', 'src/cli/options/', 'src/output/templates/'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`);

/** `file:line` of each line that fits. */
function linesWith(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
}

test('nothing asks which language is spoken: what differs is an entry in both', () => {
  expect(linesWith(/(?:[!=]==? |case )'(?:vi|en)'/, sources)).toEqual([]);
});

test('no table is divided by language: a key holds both', () => {
  expect(linesWith(/\b(?:vi|en): \{/, sources)).toEqual([]);
});

test('what is said stands in the rooms of words', () => {
  const elsewhere = sources.filter((file) => !rooms.some((room) => file.startsWith(room)));
  expect(linesWith(/\bvi(?:: |\b.* => )/, elsewhere)).toEqual([]);
});

test('each room has words: the law looks where they are', () => {
  for (const room of rooms) {
    expect(
      linesWith(
        /\bvi: /,
        sources.filter((file) => file.startsWith(room)),
      ),
    ).not.toEqual([]);
  }
});
