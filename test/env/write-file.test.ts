/** Files are written whole or not at all, on the real disk. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeFileAtomically } from '../../src/env/write-file.ts';
import { temporaryFolder } from './temporary-repository.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('writes', () => {
  test('a new file, byte for byte, and nothing beside it', () => {
    const folder = temporaryFolder();
    const whole = Uint8Array.from({ length: 3_000_000 }, (_, index) => index % 256);
    expect(writeFileAtomically(join(folder, 'báo cáo #1.json'), whole)).toBeNull();
    expect(readdirSync(folder)).toEqual(['báo cáo #1.json']);
    expect(Buffer.compare(readFileSync(join(folder, 'báo cáo #1.json')), whole)).toBe(0);
  });

  test('an empty file', () => {
    const file = join(temporaryFolder(), 'empty');
    expect(writeFileAtomically(file, bytes(''))).toBeNull();
    expect(readFileSync(file, 'utf8')).toBe('');
  });

  test('a new file that everybody may read whom the umask lets', () => {
    const file = join(temporaryFolder(), 'new');
    const before = process.umask(0o027);
    onTestFinished(() => void process.umask(before));
    writeFileAtomically(file, bytes('x'));
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test.each([0o600, 0o664, 0o755])('in place of a file, whose mode %o is kept', (mode) => {
    const file = join(temporaryFolder(), 'old');
    writeFileSync(file, 'a much longer text than the new one');
    chmodSync(file, mode);
    expect(writeFileAtomically(file, bytes('new'))).toBeNull();
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(mode);
  });

  test('a file under the longest name there is', () => {
    const folder = temporaryFolder();
    expect(writeFileAtomically(join(folder, 'a'.repeat(255)), bytes('x'))).toBeNull();
    expect(readdirSync(folder)).toEqual(['a'.repeat(255)]);
  });
});

describe('leaves alone, with the reason,', () => {
  test('a link and what it leads to', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'target'), 'kept');
    symlinkSync('target', join(folder, 'link'));
    expect(writeFileAtomically(join(folder, 'link'), bytes('new'))).toEqual({ reason: 'link', detail: '' });
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('kept');
    expect(readdirSync(folder).sort()).toEqual(['link', 'target']);
  });

  test('a link that leads nowhere', () => {
    const folder = temporaryFolder();
    symlinkSync('nowhere', join(folder, 'link'));
    expect(writeFileAtomically(join(folder, 'link'), bytes('new'))).toEqual({ reason: 'link', detail: '' });
    expect(readdirSync(folder)).toEqual(['link']);
  });

  test('a folder', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sub'));
    expect(writeFileAtomically(join(folder, 'sub'), bytes('new'))).toEqual({ reason: 'folder', detail: '' });
    expect(readdirSync(folder)).toEqual(['sub']);
  });

  test('a device', () => {
    expect(writeFileAtomically('/dev/null', bytes('new'))).toEqual({ reason: 'not-a-file', detail: '' });
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a file that nobody may write', () => {
    const file = join(temporaryFolder(), 'kept');
    writeFileSync(file, 'kept', { mode: 0o444 });
    expect(writeFileAtomically(file, bytes('new'))).toEqual({ reason: 'denied', detail: '' });
    expect(readFileSync(file, 'utf8')).toBe('kept');
  });

  test('a path whose folder is not there', () => {
    const folder = temporaryFolder();
    const missing = writeFileAtomically(join(folder, 'sub', 'file'), bytes('new'));
    expect(missing).toEqual({ reason: 'no-folder', detail: 'ENOENT' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a path through a file', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'kept');
    expect(writeFileAtomically(join(folder, 'file', 'x'), bytes('new'))).toMatchObject({ reason: 'no-folder' });
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
  });

  test('a name that is too long, the temporary file taken away again', () => {
    const folder = temporaryFolder();
    const failure = writeFileAtomically(join(folder, 'a'.repeat(256)), bytes('new'));
    expect(failure).toEqual({ reason: 'failed', detail: 'ENAMETOOLONG' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
