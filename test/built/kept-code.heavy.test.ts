/** The code that V8 made, from one run of the built program to the next: no answer depends on it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../env/temporary-repository.ts';
import { builtProgram } from './program.ts';

const program = builtProgram();
const overdue = ['overdue', '--as-of', '2021-12-15'];
const isRoot = process.getuid?.() === 0;

let answer = {};
beforeAll(() => {
  answer = answerOf(program.run(overdue));
});

function answerOf({ status, stdout, stderr }: { status: number | null; stdout: string; stderr: string }) {
  return { status, stdout, stderr };
}

/** Which files of the bundle a run in the home had to compile, those left out of which nothing is kept. */
function compiledBy(argv: readonly string[], home: string): string[] {
  const [hook, note] = ['note-compiled.cjs', 'compiled.json'].map((name) => join(program.folder, name));
  writeFileSync(
    hook ?? '',
    `const { loaded } = require(${JSON.stringify(join(program.folder, 'bin', 'compiled.js'))});
    process.on('exit', () => {
      const compiled = [...loaded.values()].filter(({ isKept }) => isKept === false).map(({ name }) => name);
      require('fs').writeFileSync(${JSON.stringify(note)}, JSON.stringify(compiled));
    });`,
  );
  program.run(argv, { variables: { HOME: home, NODE_OPTIONS: `--require=${hook}` } });
  return JSON.parse(readFileSync(note ?? '', 'utf8'));
}

test('each run compiles only what none before it has, and what was changed', () => {
  const home = temporaryFolder();
  const deadline = ['deadline', 'Quý I năm 2021'];
  expect(compiledBy(deadline, home)).toContain('carry-out.cjs');
  const added = compiledBy(overdue, home);
  expect([added.includes('plan.cjs'), added.includes('carry-out.cjs')]).toEqual([true, false]);
  expect([compiledBy(overdue, home), compiledBy(deadline, home)]).toEqual([[], []]);

  const file = join(program.dist, 'overdue.cjs');
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, `${source} `);
  expect(compiledBy(overdue, home)).toEqual(['overdue.cjs']);
  writeFileSync(file, source);
});

test('the version alone asks for none, and keeps none', () => {
  const home = temporaryFolder();
  expect(compiledBy(['--version'], home)).toEqual([]);
  expect(readdirSync(home)).toEqual([]);
});

test('the answer is the same with it, and where it is damaged', () => {
  const home = temporaryFolder();
  const run = () => answerOf(program.run(overdue, { variables: { HOME: home } }));
  expect([run(), run()]).toEqual([answer, answer]);
  const folder = join(home, '.cache', 'dondoc');
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const whole = readFileSync(file);
  // The first lines stay as they are: only the code is wrong.
  for (const damaged of [Buffer.from(whole).fill(0xff, 10_000), whole.subarray(0, whole.length / 2)]) {
    writeFileSync(file, damaged);
    expect(run()).toEqual(answer);
    expect(readFileSync(file).equals(damaged)).toBe(false);
  }
});

test.each([
  ['a file stands in its place', (caches: string) => writeFileSync(caches, '')],
  ['may not be written', (caches: string) => mkdirSync(caches, { mode: 0o555 })],
  ['may not be read', (caches: string) => mkdirSync(caches, { mode: 0o000 })],
])('a cache folder, %s: the answer is the same, and nothing is left', (_, spoil) => {
  const home = temporaryFolder();
  const caches = join(home, '.cache');
  spoil(caches);
  for (const folder of [home, ...['', 'bin', 'dist', 'plan'].map((name) => join(program.folder, name))]) {
    chmodSync(folder, 0o755);
  }
  // Root may write everywhere: then the program is run as nobody.
  const outcome = spawnSync(process.execPath, [join(program.folder, 'bin/dondoc.js'), ...overdue], {
    cwd: program.folder,
    env: { HOME: home },
    encoding: 'utf8',
    ...(isRoot && { uid: 65_534, gid: 65_534 }),
  });
  expect(answerOf(outcome)).toEqual(answer);
  chmodSync(caches, 0o755);
  expect(existsSync(join(caches, 'dondoc'))).toBe(false);
});
