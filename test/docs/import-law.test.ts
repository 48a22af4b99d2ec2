/** The import law in biome.json, broken once for each thing that it forbids, and kept once for what it allows. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const layers = [
  'calendar',
  'wording',
  'source',
  'diagnostics',
  'plan',
  'compare',
  'view',
  'edit',
  'sheets',
  'returns',
  'import',
  'rules',
  'report',
  'record',
  'output',
  'open',
  'cli',
];
/** Layers that are handed the world: they know its types. */
const worldly = ['open', 'cli'];
/** Layers side by side: neither imports the other. */
const pairs = [
  ['calendar', 'source'],
  ['wording', 'source'],
  ['compare', 'view'],
  ['compare', 'edit'],
  ['source', 'returns'],
  ['compare', 'returns'],
  ['returns', 'rules'],
  ['report', 'record'],
  ['rules', 'open'],
  ...['source', 'compare', 'view', 'edit', 'returns', 'rules', 'record'].map((other) => ['import', other]),
  ['record', 'open'],
  ...['wording', 'source', 'diagnostics', 'plan', 'compare', 'view', 'edit', 'rules', 'report'].map((other) => [
    'sheets',
    other,
  ]),
];
const packages: Readonly<Record<string, readonly string[]>> = {
  calendar: ['dayjs', 'dayjs/plugin/utc.js'],
  source: ['yaml'],
  plan: ['zod/mini'],
  sheets: ['csv-parse/sync', 'fflate', 'saxen'],
  output: [
    'chalk',
    'cli-table3',
    'string-width',
    'diff',
    'write-excel-file/universal',
    'docx',
    'fflate',
    'ical-generator',
    'nodemailer/lib/mail-composer',
  ],
  cli: ['commander'],
  env: ['node:fs', 'node:child_process', 'nodemailer', 'nodemailer/lib/smtp-connection'],
};
const everyPackage = [...Object.values(packages).flat(), 'zod', 'left-pad'];

/** What a file may import of these, and what not. */
interface Law {
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
}

function lawOf(layer: string): Law {
  const height = layers.indexOf(layer);
  const below = layers.filter(
    (other, at) => at < height && !pairs.some((pair) => pair.includes(layer) && pair.includes(other)),
  );
  const above = layers.filter((other) => other !== layer && !below.includes(other));
  const own = packages[layer] ?? [];
  const isWorldly = worldly.includes(layer);
  const type = '../env/environment.ts';
  const world = ['../env/node-environment.ts', '../main.ts', ...everyPackage.filter((name) => !own.includes(name))];
  return {
    allowed: [
      './x.ts',
      './words/x.ts',
      ...below.map((name) => `../${name}/x.ts`),
      ...own,
      ...(isWorldly ? [type] : []),
    ],
    forbidden: [
      ...above.flatMap((name) => [`../${name}/x.ts`, `../${name}/words/x.ts`]),
      ...world,
      ...(isWorldly ? [] : [type]),
    ],
  };
}

const laws: Readonly<Record<string, Law>> = {
  ...Object.fromEntries(layers.map((layer) => [`src/${layer}/at.ts`, lawOf(layer)])),
  'src/env/at.ts': {
    allowed: ['./x.ts', ...(packages['env'] ?? [])],
    forbidden: ['../main.ts', ...layers.map((name) => `../${name}/x.ts`), 'yaml', 'chalk'],
  },
  'src/main.ts': {
    allowed: ['./cli/x.ts', './cli/words/x.ts', './env/environment.ts'],
    forbidden: [
      './env/node-environment.ts',
      './program.ts',
      ...layers.slice(0, -1).map((name) => `./${name}/x.ts`),
      'node:fs',
      'yaml',
    ],
  },
  'src/program.ts': {
    allowed: ['./main.ts', './env/node-environment.ts'],
    forbidden: ['./env/disk-files.ts', './cli/x.ts', './plan/x.ts', 'node:fs', 'yaml'],
  },
  'src/a-new-folder/at.ts': { allowed: ['./x.ts'], forbidden: ['yaml', 'node:fs'] },
};

/** The imports that biome refuses, by file. */
function refusedIn(folder: string): Map<string, string[]> {
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const refused = new Map<string, string[]>();
  for (const { location } of JSON.parse(stdout).diagnostics) {
    const line = readFileSync(path.join(folder, location.path), 'utf8').split('\n')[location.start.line - 1] ?? '';
    refused.set(location.path, [...(refused.get(location.path) ?? []), line.slice(line.indexOf("'") + 1, -2)]);
  }
  return refused;
}

test('every folder imports what it may and nothing else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-law-'));
  try {
    mkdirSync(path.join(folder, '.git'));
    for (const name of ['biome.json', '.gitignore']) copyFileSync(name, path.join(folder, name));
    for (const [file, { allowed, forbidden }] of Object.entries(laws)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      const lines = [...allowed, ...forbidden].map((from) => `export type { X } from '${from}';\n`);
      writeFileSync(path.join(folder, file), lines.join(''));
    }
    const refused = refusedIn(folder);
    for (const [file, { forbidden }] of Object.entries(laws))
      expect(refused.get(file)?.sort(), file).toEqual(forbidden.toSorted());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every folder of src has its place in the law', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...layers, 'env'].sort());
});

/** The files of src that each file imports, for their types alone too. */
function importsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return new Map(
    names.map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const specifiers = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
        ([, specifier = '']) => specifier,
      );
      return [name, [...new Set(specifiers.map((specifier) => path.join(path.dirname(name), specifier)))]];
    }),
  );
}

/** A way from each file back to itself, where there is one. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, way: readonly string[]) => {
    if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' -> '));
    if (way.includes(name) || done.has(name)) return;
    for (const next of imports.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of imports.keys()) visit(name, []);
  return circles;
}

test('no file imports itself by way of others, types included', () => {
  const made = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(circlesIn(made)).toEqual(['b -> c -> b']);
  const imports = importsIn('src');
  expect([...imports.values()].flat().filter((name) => !imports.has(name))).toEqual([]);
  expect(circlesIn(imports)).toEqual([]);
});
