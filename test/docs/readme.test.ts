/** The READMEs and pages: every command of the program is shown in them, and their links lead somewhere. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { commandsIn } from './console-blocks.ts';
import { documents, shown, storyPages } from './documents.ts';

const readme = readFileSync('README.md', 'utf8');

test('every command of the program is shown', () => {
  const named = new Set(shown.flatMap(({ text }) => commandsIn(text).map(({ command }) => command.split(' ')[1])));
  expect(Object.keys(commands).filter((name) => !named.has(name))).toEqual([]);
});

test('no answer depends on the day on which this is run', () => {
  const dated = ['status', 'overdue', 'remind', 'show', 'check'];
  const undated = shown.flatMap(({ text }) =>
    commandsIn(text).filter(
      ({ command }) => dated.includes(command.split(' ')[1] ?? '') && !command.includes('--as-of'),
    ),
  );
  expect(undated).toEqual([]);
});

test.each(['npm ci && npx dondoc overdue', 'npm ci && npm test'])('the quick start says "%s"', (line) =>
  expect(readme.split('\n')).toContain(line),
);

test('the README is read in one go', () => expect(readme.split('\n').length).toBeLessThan(250));

describe.each([...documents.map(({ name }) => name), ...storyPages])('%s', (name) => {
  const links = [...readFileSync(name, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
    ([, target = '']) => target,
  );

  test('links lead somewhere', () => {
    expect(links.filter((target) => !existsSync(path.join(path.dirname(name), target)))).toEqual([]);
  });
});
