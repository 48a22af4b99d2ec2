/** The disk, whatever state it is in: an answer or a reason, never an exception. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/env/disk-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'dondoc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(join(folder, 'file'), 'đ\n');
writeFileSync(join(folder, 'huge'), '');
truncateSync(join(folder, 'huge'), 16 * 1024 * 1024 + 1);
mkdirSync(join(folder, 'inner'));
symlinkSync('file', join(folder, 'link'));
symlinkSync('nowhere', join(folder, 'dangling'));
execFileSync('mkfifo', [join(folder, 'pipe')]);

describe('read', () => {
  test('gives the bytes', () => {
    expect(Buffer.from(diskFiles.read(join(folder, 'file')) as Uint8Array).toString('hex')).toBe('c4910a');
  });

  test.each([
    ['nothing', 'missing', 'ENOENT'],
    ['file/below', 'missing', 'ENOTDIR'],
    ['inner', 'folder', ''],
    ['link', 'link', 'ELOOP'],
    ['dangling', 'link', 'ELOOP'],
    ['huge', 'too-large', '16777217'],
    ['pipe', 'folder', ''],
  ])('says why it cannot read %s: %s', (name, reason, detail) => {
    expect(diskFiles.read(join(folder, name))).toEqual({ reason, detail });
  });
});

describe('list', () => {
  test('names what is in the folder', () => {
    const names = diskFiles.list(folder) as readonly string[];
    expect(names.toSorted()).toEqual(['dangling', 'file', 'huge', 'inner', 'link', 'pipe']);
  });

  test.each([
    ['nothing', 'missing', 'ENOENT'],
    ['file', 'missing', 'ENOTDIR'],
  ])('says why it cannot list %s', (name, reason, detail) => {
    expect(diskFiles.list(join(folder, name))).toEqual({ reason, detail });
  });
});

test.each([
  ['file', 'file'],
  ['inner', 'folder'],
  ['link', 'link'],
  ['dangling', 'link'],
  ['pipe', 'other'],
  ['nothing', null],
])('%s is a %s', (name, kind) => {
  expect(diskFiles.kind(join(folder, name))).toBe(kind);
});
