/** THIRD-PARTY.md and package.json against what is really bundled. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { bundled, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const page = readFileSync('THIRD-PARTY.md', 'utf8');

function sources(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

test('package.json names as bundled what the sources import, and has nothing to be installed with it', () => {
  const imports = sources('src').flatMap((text) => [
    ...text.matchAll(/(?:^(?:import|export|\}) .*from |import\()'([^.'][^']*)'/gm),
  ]);
  const packages = imports.map(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '');
  const named = [...new Set(packages.filter((name) => !name.startsWith('node:')))].sort();
  expect({ named, dependencies }).toEqual({ named: bundled, dependencies: undefined });
});

test('the page is what the bundle gives now', () => {
  const now = execFileSync(process.execPath, [
    '--input-type=module',
    '--eval',
    "import { thirdParty } from './scripts/third-party.js'; process.stdout.write(await thirdParty());",
  ]);
  expect(now.toString()).toBe(page);
});

test('each package that is bundled stands there with its version and whose it is', () => {
  for (const name of bundled) expect(page).toContain(`\n## ${name}\n\n${devDependencies[name]}, `);
  for (const section of page.split(/^## /m).slice(1)) {
    expect([section.split('\n')[0], /copyright/i.test(section)]).toEqual([section.split('\n')[0], true]);
  }
});

test('the bundle asks for nothing but Node and itself', () => {
  const files = readdirSync('dist').map((name) => readFileSync(join('dist', name), 'utf8'));
  const asked = files.flatMap((text) =>
    [...text.matchAll(/\brequire\([`'"]([^`'"]+)[`'"]\)/g)].map(([, name]) => name),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((name = '') => !isBuiltin(name) && !name.startsWith('./'))).toEqual([]);
});
