/** Kept code: whose it is, what it is of, and that nothing else is ever given out. Of two small files as of the bundle. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../env/temporary-repository.ts';

interface Kept {
  readonly file: string | null;
  readonly maker: string | null;
  readonly codes: Map<string, unknown>;
}

type Variables = Readonly<Record<string, string>>;

const {
  codeOf,
  keepCode,
  keptCode,
}: {
  codeOf: (kept: Kept, name: string, source: Buffer) => Buffer | undefined;
  keepCode: (kept: Kept, scripts: readonly { name: string; source: Buffer; script: Script }[]) => void;
  keptCode: (bundle: string, variables: Variables) => Kept;
} = createRequire(import.meta.url)('../../bin/kept-code.js');

const bundle = '/somewhere/dist';
const [one, two] = [Buffer.from('(() => 1)()'), Buffer.from('(() => 2)()')];
const sources = { 'one.cjs': one, 'two.cjs': two };

/** Keeps the code of the files, as a run that has compiled them. */
function keep(variables: Variables, files: Readonly<Record<string, Buffer>> = sources): void {
  const scripts = Object.entries(files).map(([name, source]) => ({ name, source, script: new Script(`${source}`) }));
  keepCode(keptCode(bundle, variables), scripts);
}

/** The files of which there is code for the next run. */
function found(variables: Variables, files: Readonly<Record<string, Buffer>> = sources, ofBundle = bundle): string[] {
  const kept = keptCode(ofBundle, variables);
  return Object.keys(files).filter((name) => codeOf(kept, name, files[name] ?? one) !== undefined);
}

/** A home in which the code of both files is kept, and in which file. */
function homeWithCode() {
  const home = temporaryFolder();
  keep({ HOME: home });
  const { file } = keptCode(bundle, { HOME: home });
  if (file === null) throw new Error('No place for it.');
  return { variables: { HOME: home }, file, folder: dirname(file) };
}

describe('kept', () => {
  test('for this user alone, in the cache folder of the home', () => {
    const { variables, file, folder } = homeWithCode();
    expect(found(variables)).toEqual(['one.cjs', 'two.cjs']);
    expect(folder).toBe(join(variables.HOME, '.cache', 'dondoc'));
    expect([dirname(folder), folder, file].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700, 0o600]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('as V8 made it, which takes it', () => {
    const { variables } = homeWithCode();
    const cachedData = codeOf(keptCode(bundle, variables), 'one.cjs', one);
    expect(new Script(`${one}`, { ...(cachedData && { cachedData }) }).cachedDataRejected).toBe(false);
  });

  test('together with what was kept of other files', () => {
    const home = { HOME: temporaryFolder() };
    keep(home, { 'one.cjs': one });
    keep(home, { 'two.cjs': two });
    expect(found(home)).toEqual(['one.cjs', 'two.cjs']);
  });

  test('in XDG_CACHE_HOME, where that is an absolute folder', () => {
    const [home, caches] = [temporaryFolder(), temporaryFolder()];
    keep({ HOME: home, XDG_CACHE_HOME: caches });
    keep({ HOME: home, XDG_CACHE_HOME: 'relative' });
    expect([readdirSync(home), readdirSync(caches)]).toEqual([['.cache'], ['dondoc']]);
  });

  test.each([
    ['without a home', {}],
    ['in a home that is no absolute folder', { HOME: 'relative' }],
    ['where Node is told to keep none', { HOME: '/nowhere', NODE_DISABLE_COMPILE_CACHE: '1' }],
  ])('nowhere %s', (_, variables) => expect(keptCode(bundle, variables).file).toBeNull());

  test('for a month: what is older goes when something is kept', () => {
    const { variables, folder } = homeWithCode();
    const ages = { '1.code': 31, '2.code.77.new': 31, '3.code': 29, 'mine.txt': 31 };
    for (const [name, days] of Object.entries(ages)) {
      writeFileSync(join(folder, name), '');
      const then = Date.now() / 1000 - days * 24 * 60 * 60;
      utimesSync(join(folder, name), then, then);
    }
    keep(variables);
    expect(Object.keys(ages).filter((name) => existsSync(join(folder, name)))).toEqual(['3.code', 'mine.txt']);
  });
});

describe('only for', () => {
  test('the very source, be its length the same', () =>
    expect(found(homeWithCode().variables, { 'one.cjs': two, 'two.cjs': two })).toEqual(['two.cjs']));

  test('the bundle in that folder', () =>
    expect(found(homeWithCode().variables, sources, '/elsewhere/dist')).toEqual([]));

  test('the same flags, under which V8 makes other code', () =>
    expect(found({ ...homeWithCode().variables, NODE_OPTIONS: '--max-old-space-size=500' })).toEqual([]));

  test('the program and the version that made it', () => {
    const { variables, file } = homeWithCode();
    const { maker } = keptCode(bundle, variables);
    const { size, mtimeMs } = statSync(process.execPath);
    for (const part of [process.version, process.versions.v8, process.arch, process.execPath, size, mtimeMs]) {
      expect(JSON.parse(maker ?? '')).toContain(part);
    }
    writeFileSync(file, replaced(file, `"${process.version}"`, '"v20.18.0"'));
    expect(found(variables)).toEqual([]);
  });
});

describe('not believed:', () => {
  const asOwner = (uid: number) => (path: string) => chownSync(path, uid, uid);
  const damages: readonly [string, (file: string, folder: string) => void][] = [
    ['an empty file', (file) => writeFileSync(file, '')],
    ['a file cut off in its first line', (file) => writeFileSync(file, readFileSync(file).subarray(0, 20))],
    ['a list that is cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, -2000))],
    ['a list out of shape', (file) => writeFileSync(file, replaced(file, '"one.cjs",', '"one.cjs" '))],
    ['a list of something else', (file) => writeFileSync(file, replaced(file, '["one.cjs"', 'null,["o.cjs"'))],
    ['a folder', (file) => [rmSync(file), mkdirSync(file)]],
    ['a pipe', (file) => [rmSync(file), execFileSync('mkfifo', [file])]],
    ['a link to the very content', (file) => [renameSync(file, `${file}.x`), symlinkSync(`${file}.x`, file)]],
    [
      'a link to the very folder',
      (_, folder) => [renameSync(folder, `${folder}.x`), symlinkSync(`${folder}.x`, folder)],
    ],
    ['a file that its group may write', (file) => chmodSync(file, 0o620)],
    ['a file that all may write', (file) => chmodSync(file, 0o602)],
    ['a folder that its group may write', (_, folder) => chmodSync(folder, 0o770)],
    ['a folder that all may write', (_, folder) => chmodSync(folder, 0o1777)],
  ];
  test.each(damages)('%s', (_, damage) => {
    const { variables, file, folder } = homeWithCode();
    damage(file, folder);
    expect(found(variables)).toEqual([]);
  });

  test.runIf(process.getuid?.() === 0).each([
    ["another user's file", ({ file }: { file: string }) => asOwner(65_534)(file)],
    ["another user's folder", ({ folder }: { folder: string }) => asOwner(65_534)(folder)],
  ])('%s', (_, give) => {
    const home = homeWithCode();
    give(home);
    expect(found(home.variables)).toEqual([]);
  });

  test('the code in which a bit has changed, or its end is missing', () => {
    const { variables, file } = homeWithCode();
    const whole = readFileSync(file);
    const start = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1;
    for (let at = start; at < whole.length; at += 13) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(file, damaged);
      expect([at, found(variables).length]).toEqual([at, 1]);
    }
    writeFileSync(file, whole.subarray(0, -1));
    expect(found(variables)).toEqual(['one.cjs']);
  });
});

describe('a place that is not ours is left alone:', () => {
  test.each([
    ['a folder that all may write', (folder: string) => mkdirAs(folder, 0o777)],
    ['a link', (folder: string) => symlinkSync('/tmp', folder)],
    ['a file in the place of the folder', (folder: string) => writeFileSync(folder, '')],
  ])('%s', (_, spoil) => {
    const home = temporaryFolder();
    const folder = join(home, '.cache', 'dondoc');
    mkdirSync(dirname(folder));
    spoil(folder);
    const state = () => {
      const { ino, mode, mtimeMs, size, uid } = lstatSync(folder);
      return { ino, mode, mtimeMs, size, uid };
    };
    const before = state();
    keep({ HOME: home });
    expect(state()).toEqual(before);
    expect(found({ HOME: home })).toEqual([]);
  });
});

/** Makes a folder of the very mode, whatever the mask of this process. */
function mkdirAs(folder: string, mode: number): void {
  mkdirSync(folder);
  chmodSync(folder, mode);
}

/** The bytes of the file with one text in place of another, which is there. */
function replaced(file: string, what: string, by: string): Buffer {
  const content = readFileSync(file).toString('latin1');
  expect(content).toContain(what);
  return Buffer.from(content.replace(what, by), 'latin1');
}
