/** The disk, whatever state it is in: an answer or a reason, never an exception. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/env/disk-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'dondoc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(join(folder, 'file'), 'đ\n');
writeFileSync(join(folder, 'huge'), '');
truncateSync(join(folder, 'huge'), 128 * 1024 * 1024 + 1);
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
    ['huge', 'too-large', '134217729/134217728'],
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

describe('stamp', () => {
  const changes: readonly [string, (inner: string) => void][] = [
    ['a file comes', (inner) => writeFileSync(join(inner, 'new'), '')],
    ['a file goes', (inner) => rmSync(join(inner, 'there'))],
    ['another file takes its place', (inner) => renameSync(join(folder, 'other'), join(inner, 'there'))],
  ];

  test.each(changes)('is another one when %s', (_, change) => {
    const inner = mkdtempSync(join(folder, 'stamped-'));
    writeFileSync(join(inner, 'there'), '');
    writeFileSync(join(folder, 'other'), '');
    // As long ago as folders that are read mostly were changed: the clock of the disk has its ticks.
    utimesSync(inner, 1_600_000_000, 1_600_000_000);
    const before = diskFiles.stamp(inner);
    expect(diskFiles.stamp(inner)).toBe(before);
    change(inner);
    expect(diskFiles.stamp(inner)).not.toBe(before);
  });

  test('is none where there is no folder', () => {
    expect(diskFiles.stamp(join(folder, 'nothing'))).toBeNull();
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
