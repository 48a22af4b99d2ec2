/** A folder that is filled whole or not at all. */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillFolder } from '../../src/env/fill-folder.ts';
import { newFolder } from '../main/new-folder.ts';

const file = (name: string, text = 'số') => ({ name, bytes: new TextEncoder().encode(text) });
const all = () => true;

test('makes the folder with those above it', () => {
  const { folder } = newFolder();
  expect(fillFolder(join(folder, 'a/b'), [file('một.txt'), file('hai.txt')], all)).toBeNull();
  expect(readdirSync(join(folder, 'a/b')).toSorted()).toEqual(['hai.txt', 'một.txt'].toSorted());
  expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
});

test('keeps what is not replaced, links as links, and who may read the folder', () => {
  const { folder } = newFolder();
  const place = join(folder, 'thu');
  mkdirSync(place);
  chmodSync(place, 0o750);
  writeFileSync(join(place, 'cũ.txt'), 'cũ');
  writeFileSync(join(place, 'khác.txt'), 'khác');
  symlinkSync('khác.txt', join(place, 'lối tắt'));
  expect(fillFolder(place, [file('mới.txt')], (name) => name === 'cũ.txt')).toBeNull();
  expect(readdirSync(place).toSorted()).toEqual(['khác.txt', 'lối tắt', 'mới.txt'].toSorted());
  expect([readFileSync(join(place, 'lối tắt'), 'utf8'), statSync(place).mode & 0o777]).toEqual(['khác', 0o750]);
});

test('leaves everything as it was where a file cannot be made', () => {
  const { folder } = newFolder();
  const place = join(folder, 'thu');
  mkdirSync(place);
  writeFileSync(join(place, 'cũ.txt'), 'cũ');
  expect(fillFolder(place, [file('mới.txt'), file('không/có.txt')], all)?.reason).toBe('no-folder');
  expect([readdirSync(folder), readdirSync(place)]).toEqual([['thu'], ['cũ.txt']]);
  expect(fillFolder(join(folder, 'a/b'), [file('không/có.txt')], all)?.reason).toBe('no-folder');
  expect(readdirSync(folder)).toEqual(['thu']);
});

test('takes away what a program that is gone had begun beside it', () => {
  const { folder } = newFolder();
  mkdirSync(join(folder, '.dondoc-999999999-0-0.tmp'));
  writeFileSync(join(folder, '.dondoc-999999999-0-0.tmp/dở.txt'), 'dở');
  const old = new Date(Date.now() - 2 * 24 * 60 * 60_000);
  utimesSync(join(folder, '.dondoc-999999999-0-0.tmp'), old, old);
  expect(fillFolder(join(folder, 'thu'), [file('mới.txt')], all)).toBeNull();
  expect(readdirSync(folder)).toEqual(['thu']);
});
