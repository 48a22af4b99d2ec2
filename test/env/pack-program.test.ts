/** The program as a file: as npm packs it, and as tar reads it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packProgram } from '../../src/env/pack-program.ts';
import { temporaryFolder } from './temporary-repository.ts';

/** A package with files of lengths about a block of tar, one more in a folder, and one that is not packed. */
function packageFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'bin/sâu'), { recursive: true });
  const files = {
    'package.json': JSON.stringify({ name: 'mau', version: '1.0.0', files: ['bin', 'NOTES.md', 'absent'] }),
    'NOTES.md': '',
    'README.md': 'a'.repeat(511),
    'README.vi.md': 'tiếng Việt',
    LICENSE: 'b'.repeat(512),
    'bin/mau.js': `#!/usr/bin/env node\n${'c'.repeat(513)}`,
    'bin/sâu/chữ.txt': 'Tiếng Việt\r\n',
    'secret.txt': 'not packed',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Name to bytes and whether it may be run, as tar unpacks the file. */
function unpacked(file: string): Record<string, string> {
  const folder = temporaryFolder();
  execFileSync('tar', ['-xzf', file, '-C', folder]);
  const found = execFileSync('find', ['.', '-type', 'f', '-printf', '%P %m\n'], { cwd: folder, encoding: 'utf8' });
  const lines = found.trim().split('\n').sort();
  return Object.fromEntries(lines.map((line) => [line, readFileSync(join(folder, line.slice(0, -4)), 'hex')]));
}

test('it holds what npm packs', () => {
  const folder = packageFolder();
  const own = join(folder, 'own.tgz');
  writeFileSync(own, packProgram(folder));
  execFileSync('npm', ['pack', '--silent'], { cwd: folder });
  const [ours, theirs] = [unpacked(own), unpacked(join(folder, 'mau-1.0.0.tgz'))];
  const contents = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([line, bytes]) => [line.slice(0, -4), bytes]));
  expect(contents(ours)).toEqual(contents(theirs));
  expect(Object.keys(ours)).toContain('package/bin/mau.js 755');
});

test('the same program gives the same bytes', () => {
  const folder = packageFolder();
  expect(packProgram(folder)).toEqual(packProgram(folder));
});

test('a name that tar cannot hold is no file without a word', () => {
  const folder = packageFolder();
  writeFileSync(join(folder, 'bin', 'x'.repeat(100)), '');
  expect(() => packProgram(folder)).toThrow('A name too long for an archive');
});
