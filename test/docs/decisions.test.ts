/** docs/decisions.md against package.json: each dependency has its because, and no other is named. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { bundled, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const table = readFileSync('docs/decisions.md', 'utf8').split('| package')[1] ?? '';
const named = [...table.matchAll(/^\| ([@\w][^|]*?) +\|/gm)].map(([, cell]) => cell ?? '');

test('what ships, with its version', () => {
  const shipped = named.filter((cell) => !cell.endsWith(' (dev)'));
  expect(shipped).toEqual(bundled.map((name: string) => `${name} ${devDependencies[name]}`));
});

test('what we build and test with', () => {
  const tools = named.filter((cell) => cell.endsWith(' (dev)')).flatMap((cell) => cell.slice(0, -6).split(', '));
  expect(tools.sort()).toEqual(
    Object.keys(devDependencies)
      .filter((name) => !bundled.includes(name))
      .sort(),
  );
});
