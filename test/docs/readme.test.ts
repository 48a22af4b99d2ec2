/**
 * The READMEs and pages against the built program: every command in them is run, and prints what they show. After a wanted
 * change, `npx vitest run test/docs -u` writes the new outputs; review them as a diff.
 */
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { commandsIn, refreshed, withShell } from './console-blocks.ts';

const readme = readFileSync('README.md', 'utf8');
const pages = readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []));
/** Read one after the other from an empty folder with the Word file of a plan: each command finds what those before it left. */
const storyPages = ['README.vi.md', 'docs/khi-gap-loi.md'];
const documents = ['README.md', ...pages.filter((name) => !storyPages.includes(name))].map((name) => ({
  name,
  text: readFileSync(name, 'utf8'),
}));
const shown = documents.filter(({ text }) => commandsIn(text).length > 0);

test.each(shown)(
  'every command in $name prints what is shown',
  async ({ name, text }) => {
    const now = withShell((run) => refreshed(text, run));
    await expect(now).toMatchFileSnapshot(`../../${name}`);
  },
  60_000,
);

test('every command in the Vietnamese pages prints what is shown, one after the other', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ke-hoach-'));
  try {
    copyFileSync('test/import/files/ke-hoach-489.docx', path.join(folder, 'ke-hoach.docx'));
    const now = withShell((run) => storyPages.map((name) => refreshed(readFileSync(name, 'utf8'), run)), {
      cwd: folder,
      today: '2021-12-15',
    });
    for (const [at, name] of storyPages.entries()) await expect(now[at]).toMatchFileSnapshot(`../../${name}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

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
