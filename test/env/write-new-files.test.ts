/** Several new files on the real disk: all of them, or none and no trace. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeNewFiles } from '../../src/env/write-new-files.ts';
import type { NewFile } from '../../src/env/writing.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-new-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, text = name, isExecutable = false): NewFile {
  return { path: join(folder, name), bytes: new TextEncoder().encode(text), isExecutable };
}

function everything(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

test('all files are there, with their folders', () => {
  expect(writeNewFiles([file('a/b/c.yaml', 'số'), file('a/d.yaml'), file('e')])).toBeNull();
  expect(everything()).toEqual(['a', 'a/b', 'a/b/c.yaml', 'a/d.yaml', 'e']);
  expect(readFileSync(join(folder, 'a/b/c.yaml'), 'utf8')).toBe('số');
});

test('only what is to be run can be run', () => {
  expect(writeNewFiles([file('hook', '#!/bin/sh\n', true), file('plain')])).toBeNull();
  expect(statSync(join(folder, 'hook')).mode & 0o777).toBe(0o755);
  expect(statSync(join(folder, 'plain')).mode & 0o111).toBe(0);
});

test.each([
  ['a file', () => writeFileSync(join(folder, 'new/there'), 'mine')],
  ['a folder', () => mkdirSync(join(folder, 'new/there'))],
  ['a link that leads nowhere', () => symlinkSync('nowhere', join(folder, 'new/there'))],
])('%s in the way stays as it is, and nothing else is left', (_, put) => {
  mkdirSync(join(folder, 'new'));
  put();
  const before = everything();
  const failure = writeNewFiles([file('first'), file('other/second'), file('new/there')]);
  expect(failure).toEqual({ path: join(folder, 'new/there'), reason: 'exists', detail: '' });
  expect(everything()).toEqual(before);
  expect(() => readFileSync(join(folder, 'first'))).toThrow('ENOENT');
});

test('a file where a folder should be stops everything', () => {
  writeFileSync(join(folder, 'taken'), 'mine');
  const failure = writeNewFiles([file('deep/er/first'), file('taken/second')]);
  expect(failure).toEqual({ path: join(folder, 'taken/second'), reason: 'no-folder', detail: 'ENOTDIR' });
  expect(everything()).toEqual(['taken']);
  expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('mine');
});

test('a folder that has come to hold more than was made stays', () => {
  mkdirSync(join(folder, 'kept'));
  writeFileSync(join(folder, 'kept/mine'), 'mine');
  expect(writeNewFiles([file('kept/first'), file('kept/mine')])?.reason).toBe('exists');
  expect(everything()).toEqual(['kept', 'kept/mine']);
});
