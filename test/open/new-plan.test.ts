/** Where a new plan goes, by the paths of each system; nothing is on these disks but what is named. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/env/disk-files.ts';
import type { FileSystem } from '../../src/env/file-system.ts';
import { newPlace } from '../../src/open/new-plan.ts';

/** A disk on which only these folders are there. */
function placeIn(cwd: string, system: typeof path.win32, folders: readonly string[] = []) {
  const files: FileSystem = { ...diskFiles, kind: (name) => (folders.includes(name) ? 'folder' : null) };
  return { cwd, files, path: system };
}

describe('on Windows', () => {
  test.each([
    ['a folder of its own', 'plan', { root: 'C:\\lam viec', folder: 'plan' }],
    ['a folder by its whole path', 'C:\\lam viec\\2021\\plan', { root: 'C:\\lam viec', folder: '2021/plan' }],
    ['the same with other strokes', 'C:/lam viec/2021', { root: 'C:\\lam viec', folder: '2021' }],
    ['a folder elsewhere on the drive', 'C:\\ke hoach', { root: 'C:\\ke hoach', folder: '.' }],
    ['another drive', 'D:\\ke hoach\\2021', { root: 'D:\\ke hoach\\2021', folder: '.' }],
    ['a share', '\\\\may-chu\\chung\\ke hoach', { root: '\\\\may-chu\\chung\\ke hoach', folder: '.' }],
  ])('%s', (_, given, expected) => {
    expect(newPlace(placeIn('C:\\lam viec', path.win32), given)).toEqual(expected);
  });

  test('the repository of another drive', () => {
    const place = placeIn('C:\\lam viec', path.win32, ['D:\\kho\\.git']);
    expect(newPlace(place, 'D:\\kho\\ke hoach')).toEqual({ root: 'D:\\kho', folder: 'ke hoach' });
  });
});

test.each([
  ['/nha/lam', 'plan', { root: '/nha/lam', folder: 'plan' }],
  ['/nha/lam', '/nha/khac', { root: '/nha/khac', folder: '.' }],
  ['/nha/lam', '..', { root: '/nha', folder: '.' }],
])('elsewhere, from %s to %s', (cwd, given, expected) => {
  expect(newPlace(placeIn(cwd, path.posix), given)).toEqual(expected);
});
