/**
 * README.md against the built program: every command in it is run, and prints what it shows. After a wanted change,
 * `npx vitest run test/docs -u` writes the new outputs; review them as a diff.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { commandsIn, refreshed, withShell } from './console-blocks.ts';

const readme = readFileSync('README.md', 'utf8');

test('every command prints what is shown', async () => {
  const now = withShell((run) => refreshed(readme, run));
  await expect(now).toMatchFileSnapshot('../../README.md');
}, 60_000);

test('every command of the program is shown', () => {
  const shown = new Set(commandsIn(readme).map(({ command }) => command.split(' ')[1]));
  expect(Object.keys(commands).filter((name) => !shown.has(name))).toEqual([]);
});

test('no answer depends on the day on which this is run', () => {
  const dated = ['status', 'overdue', 'remind', 'show', 'check'];
  const undated = commandsIn(readme).filter(
    ({ command }) => dated.includes(command.split(' ')[1] ?? '') && !command.includes('--as-of'),
  );
  expect(undated).toEqual([]);
});

test.each(['npm ci && npx dondoc overdue', 'npm ci && npm test'])('the quick start says "%s"', (line) =>
  expect(readme.split('\n')).toContain(line),
);

const links = [...readme.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? '');

test.each(links)('the link to %s leads somewhere', (target) => expect(existsSync(target)).toBe(true));
