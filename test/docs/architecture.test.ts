/** docs/architecture.md against the tree: what it names is there, and no folder is left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const architecture = readFileSync('docs/architecture.md', 'utf8');
const named = [...architecture.matchAll(/`((?:src|bin|test|docs|scripts)\/[\w./-]+)`/g)].map(([, name]) => name ?? '');
const linked = [...architecture.matchAll(/\]\(([^)#]+)/g)].map(([, target]) => `docs/${target}`);

test('it names many paths', () => expect(new Set(named).size).toBeGreaterThan(30));

test.each([...new Set([...named, ...linked])])('%s exists', (path) => expect(existsSync(path)).toBe(true));

test('its table has every folder of src', () => {
  const rows = [...architecture.matchAll(/^\| `src\/(\w+)`/gm)].map(([, folder]) => folder);
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rows.toSorted()).toEqual(folders.map(({ name }) => name).sort());
});

test.each([
  ['cli', '| `src/cli`'],
  ['output', 'In `src/output`'],
  ['import', 'In `src/output`'],
])('every folder of src/%s is told where it begins %s', (folder, beginning) => {
  const paragraph = architecture.slice(architecture.indexOf(beginning)).split(/\n(?:\n|\|)/)[0] ?? '';
  const told = [...paragraph.matchAll(/`(?:src\/\w+\/)?([\w-]+)`/g)].map(([, name]) => name);
  const folders = readdirSync(`src/${folder}`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !told.includes(name))).toEqual([]);
});

test('each of the two traces has six steps', () => expect(architecture.match(/^\d\. \*\*/gm)).toHaveLength(2 * 6));

test('every file of src says first what it is for', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.filter((name) => !readFileSync(`src/${name}`, 'utf8').startsWith('/**'))).toEqual([]);
});
